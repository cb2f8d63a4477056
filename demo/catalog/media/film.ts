/**
 * `tsx demo/catalog/media/film.ts`: films the candle of *Rain on the moor* again, after its drawing has changed.
 * Needs ffmpeg on the path; the film it writes is kept in the repository, so nobody else does.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { composeScene, type Scene } from '../drawing/scene.js';
import { renderComposition } from '../drawing/render.js';
import { room } from '../studio.js';

const frames = 96;
const target = fileURLToPath(new URL('./rain-on-the-moor-candle.webm', import.meta.url));

/** Three waves whose periods divide the film, so that its end meets its beginning. */
function flickerAt(frame: number): number {
  const turn = (frame / frames) * Math.PI * 2;
  return 1 + 0.05 * Math.sin(turn * 3) + 0.035 * Math.sin(turn * 7 + 1) + 0.02 * Math.sin(turn * 17 + 2);
}

const encoder = spawn(
  'ffmpeg',
  ['-y', '-f', 'image2pipe', '-c:v', 'mjpeg', '-framerate', '24', '-i', '-', '-an', '-c:v', 'libvpx-vp9'].concat([
    '-pix_fmt',
    'yuv420p',
    '-b:v',
    '0',
    '-crf',
    '40',
    '-deadline',
    'good',
    '-row-mt',
    '1',
    target,
  ]),
  { stdio: ['pipe', 'inherit', 'inherit'] },
);

for (let frame = 0; frame < frames; frame += 1) {
  const scene: Scene = {
    ...room('night table'),
    evening: true,
    things: [{ thing: { kind: 'candle', vessel: 'tumbler', wax: '#f1e8d8', lit: true, flicker: flickerAt(frame) } }],
  };
  const picture = await renderComposition(composeScene(scene, 4 / 5, 'rain-on-the-moor/candle.jpg'), 480, 'jpeg');
  if (!encoder.stdin.write(picture)) await once(encoder.stdin, 'drain');
}
encoder.stdin.end();
await once(encoder, 'close');
