/** @jest-environment jsdom */
import { beforeEach, expect, test } from '@jest/globals';
import { groups } from '../../scripts/manifest/content.ts';
import { associateCommands, commandRoutes } from '../../taskpane/hosts/commands.ts';

type Command = (event: { completed(): void }) => void;

const commands = new Map<string, Command>();
const went: unknown[] = [];
let opens = true;

beforeEach(() => {
  went.length = 0;
  const Office = {
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: { showAsTaskpane: () => (opens ? Promise.resolve() : Promise.reject(new Error('busy'))) },
  };
  Object.assign(globalThis, { Office });
  associateCommands((route) => went.push(route));
});

const press = (name: string) =>
  new Promise<void>((completed) => {
    commands.get(name)!({ completed });
  });

test('every button of the ribbon has its command, and every command its button', () => {
  const actions = groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  expect(actions.filter((action) => action !== 'pane').sort()).toEqual(Object.keys(commandRoutes).sort());
});

test.each(Object.entries(commandRoutes))('%s opens the pane where it says', async (name, route) => {
  await press(name);
  expect(went).toEqual([route]);
});

test('a button is given back even when the pane does not open', async () => {
  opens = false;
  await expect(press('abrirDatos')).resolves.toBeUndefined();
});
