import { letter, mark } from './lettering.js';
import { rectangle } from './painter.js';
import type { Composition } from './scene.js';

const ground = '#f6f0e6';
const ink = '#3a2c24';

/** The brand's mark by itself, or over its name. */
export function brandSheet(form: 'mark' | 'wordmark'): Composition {
  const height = form === 'mark' ? 1000 : 340;
  const content =
    form === 'mark'
      ? mark(500, 500, 620, ink, 0.035)
      : mark(150, 170, 200, ink, 0.04) +
        letter('STILLMOOR', { x: 620, y: 130, height: 80, maxWidth: 600, color: ink, weight: 0.075 });
  return {
    width: 1000,
    height,
    sheets: [{ svg: rectangle(0, 0, 1000, height, `fill="${ground}"`) + content, blur: 0 }],
  };
}
