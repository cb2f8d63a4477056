/** A colour as `#rrggbb`. */
export type Color = `#${string}`;

function channels(color: Color): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** From `a` (share 0) to `b` (share 1). */
export function mix(a: Color, b: Color, share: number): Color {
  const from = channels(a);
  const to = channels(b);
  const hex = from.map((value, index) =>
    Math.round(value + ((to[index] ?? 0) - value) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** Towards warm daylight: what the lit side of a surface looks like. */
export function lighter(color: Color, share: number): Color {
  return mix(color, '#fffaf0', share);
}

/** Towards a warm dark, never black: what the shaded side of a surface looks like. */
export function darker(color: Color, share: number): Color {
  return mix(color, '#241a16', share);
}

/** Relative luminance from 0 to 1, good enough to choose the ink for a label. */
export function luminance(color: Color): number {
  const [red, green, blue] = channels(color);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** A colour for lines and letters that reads on `ground` without shouting. */
export function inkOn(ground: Color): Color {
  return luminance(ground) > 0.45 ? darker(ground, 0.78) : lighter(ground, 0.78);
}
