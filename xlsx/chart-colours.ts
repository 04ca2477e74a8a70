/** Told apart in black and white too: dark, middle, light. */
const COLOURS = ['1F5673', 'E39B2D', '7FA8BF', '4F7D4A', '9A5B8C'] as const;
export const colourOf = (order: number): string => COLOURS[order % COLOURS.length] ?? COLOURS[0];
