import type { Appearance } from '@stripe/stripe-js';

/** A colour as Stripe's frames understand it, laid over `background` where it is translucent; no CSS function but `rgb()`. */
function flatten(color: string, background: string): string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return background;
  for (const layer of [background, color]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/**
 * The look of the fields around, for Stripe's frames: read from `field`, an input of the form, since frames inherit
 * nothing. `background` is the colour behind it. The other colours come from `swatches`, elements whose text colour is what their name says.
 */
export function stripeAppearance(
  field: Element,
  background: string,
  swatches: Readonly<Record<'accent' | 'error' | 'muted' | 'line', Element>>,
): Appearance {
  const style = getComputedStyle(field);
  const color = (element: Element) => flatten(getComputedStyle(element).color, background);
  const text = color(field);
  const line = color(swatches.line);
  return {
    theme: 'stripe',
    labels: 'above',
    variables: {
      fontFamily: style.fontFamily,
      fontSizeBase: style.fontSize,
      fontSizeSm: getComputedStyle(swatches.muted).fontSize,
      spacingUnit: '4px',
      borderRadius: style.borderRadius,
      colorPrimary: color(swatches.accent),
      colorBackground: flatten(style.backgroundColor, background),
      colorText: text,
      colorTextSecondary: color(swatches.muted),
      colorTextPlaceholder: color(swatches.muted),
      colorDanger: color(swatches.error),
      gridRowSpacing: '16px',
      gridColumnSpacing: '16px',
    },
    rules: {
      '.Label': { color: color(swatches.muted), marginBottom: '4px' },
      '.Input': { border: `1px solid ${line}`, boxShadow: 'none', padding: '10px 12px' },
      '.Input:focus': { border: `1px solid ${text}`, boxShadow: `0 0 0 1px ${text}` },
      '.Input--invalid': { boxShadow: 'none' },
    },
  };
}
