import axe from 'axe-core';
import { expect } from '@jest/globals';

/** No accessibility fault that can be told without drawing: contrast is looked at in the real browser. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
