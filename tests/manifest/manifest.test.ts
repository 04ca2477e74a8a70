import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { check, filesIn, type FileReader } from '../../scripts/manifest/check.ts';
import { groups } from '../../scripts/manifest/content.ts';
import { rehome } from '../../scripts/manifest/help-addresses.ts';
import { manifestFor } from '../../scripts/manifest/template.ts';

const committed = readFileSync('manifest.xml', 'utf8');
const files = filesIn('.');

test('the manifest we ship is right and fresh', async () => {
  await expect(check(committed, files)).resolves.toEqual([]);
  expect(committed).toBe(manifestFor('https://localhost:3000'));
});

test.each(['https://finanzas.gob.bo', 'https://intranet.alcaldia.local:8443/muni'])(
  'it is right for %s too',
  async (base) => {
    const xml = manifestFor(base);
    await expect(check(xml, files)).resolves.toEqual([]);
    expect(xml).not.toContain('localhost');
  },
);

type Change = (xml: string) => string;
const replace =
  (found: string | RegExp, by: string): Change =>
  (xml) =>
    xml.replace(found, by);

test.each<[string, Change, RegExp]>([
  [
    'elements out of order',
    replace(/( *<Hosts>[^]*?<\/Hosts>\n)( *<Requirements>[^]*?<\/Requirements>\n)/, '$2$1'),
    /'Requirements': This element is not expected/,
  ],
  ['an element nobody knows', replace('<Permissions>', '<Permisos/><Permissions>'), /'Permisos'/],
  ['a version of two parts', replace('1.0.0.0', '1.0'), /La versión debe tener cuatro partes/],
  ['a version below 1', replace('1.0.0.0', '0.1.0.0'), /empezar en 1/],
  ['an identifier that is not a GUID', replace(/<Id>.*<\/Id>/, '<Id>muni</Id>'), /'Id'/],
  ['another identifier', replace('5c1d9a52', '5c1d9a53'), /El identificador del complemento debe ser/],
  ['the wrong namespace', replace('appforoffice/1.1', 'appforoffice/1.0'), /No matching global declaration/],
  [
    'an address without https',
    replace('https://localhost:3000/functions.js', 'http://localhost:3000/functions.js'),
    /debe empezar con https/,
  ],
  [
    'an address elsewhere',
    replace('https://localhost:3000/functions.js', 'https://cdn.example.com/functions.js'),
    /no está bajo https:\/\/localhost:3000/,
  ],
  ['an address too long', replace('/functions.js', `/${'f'.repeat(2048)}.js`), /pasa de 2048 caracteres/],
  [
    'another domain',
    replace(/<AppDomain>.*<\/AppDomain>/, '<AppDomain>https://localhost:3001</AppDomain>'),
    /AppDomains debe tener/,
  ],
  [
    'a dangling resid',
    replace('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Page.Url"'),
    /«Page.Url» se usa pero no está definido/,
  ],
  [
    'an unused resource',
    replace(
      '<bt:Url id="Pane.Url"',
      '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/a"/><bt:Url id="Pane.Url"',
    ),
    /«Old.Url» está definido pero nada lo usa/,
  ],
  [
    'a resource twice',
    replace(
      '<bt:Url id="Pane.Url"',
      '<bt:Url id="Functions.Script.Url" DefaultValue="https://localhost:3000/a"/><bt:Url id="Pane.Url"',
    ),
    /definido dos veces/,
  ],
  [
    'an identifier too long',
    (xml) => xml.replaceAll('Pane.Url', `Pane.${'U'.repeat(30)}`),
    /pasa de 32 caracteres/,
  ],
  [
    'a label too long',
    replace('DefaultValue="Abrir panel"', `DefaultValue="${'a'.repeat(126)}"`),
    /pasa de 125 caracteres/,
  ],
  [
    'a tip too long',
    replace('DefaultValue="Abre el panel', `DefaultValue="${'a'.repeat(250)}`),
    /pasa de 250 caracteres/,
  ],
  [
    'no description',
    replace(/<Description DefaultValue="[^"]*"/, '<Description DefaultValue=""'),
    /Description debe tener entre 1 y 250/,
  ],
  ['another language by default', replace('>es-ES<', '>en-US<'), /El idioma por defecto debe ser es-ES/],
  [
    'a missing country',
    replace(/ *<bt:Override Locale="pt-PT" Value="Abrir painel"\/>\n/, ''),
    /«Muni.Panel.Label» no tiene el texto en pt-PT/,
  ],
  [
    'a missing language',
    replace(/(functions\.es\.json">)[^]*?(<\/bt:Url>)/, '$1$2'),
    /«Functions.Metadata.Url» no tiene el texto en en-US/,
  ],
  [
    'a language twice',
    replace('Locale="pt-PT" Value="Abrir painel"', 'Locale="pt-BR" Value="Abrir painel"'),
    /repite pt-BR/,
  ],
  [
    'a language Muni does not speak',
    replace('Locale="pt-PT" Value="Abrir painel"', 'Locale="de-DE" Value="Öffnen"'),
    /de-DE, que Muni no habla/,
  ],
  ['another namespace', replace('DefaultValue="MUNI"', 'DefaultValue="POA"'), /debe ser «MUNI»/],
  [
    'two pages',
    replace(/(<Page>\s*<SourceLocation resid=")Pane\.Url/, '$1Functions.Script.Url'),
    /Page debe apuntar a la misma página/,
  ],
  [
    'a runtime of another page',
    replace('<Runtime resid="Pane.Url"', '<Runtime resid="Functions.Script.Url"'),
    /Runtime debe apuntar/,
  ],
  ['a short-lived runtime', replace('lifetime="long"', 'lifetime="short"'), /lifetime/],
  [
    'another pane name',
    replace('Office.AutoShowTaskpaneWithDocument', 'Panel'),
    /Debe haber un solo TaskpaneId/,
  ],
  ['two tabs', replace(/ *<CustomTab[^]*<\/CustomTab>\n/, '$&$&'), /Debe haber una sola pestaña y hay 2/],
  ['a button twice', replace('id="Muni.Datos"', 'id="Muni.Panel"'), /«Muni.Panel» está repetido en la cinta/],
  [
    'a command nobody carries out',
    replace('>abrirInforme<', '>borrarTodo<'),
    /Ningún botón de Muni ejecuta «borrarTodo»/,
  ],
  [
    'a higher requirement',
    replace('MinVersion="1.9"', 'MinVersion="1.17"'),
    /Debe pedir ExcelApi 1.9 y pide 1.17/,
  ],
  [
    'a requirement left out',
    replace(/ *<Set Name="SharedRuntime".*\n/, ''),
    /Debe pedir SharedRuntime 1.1 y pide nada/,
  ],
  ['no help address', replace(/ *<SupportUrl[^]*?<\/SupportUrl>\n/, ''), /Falta SupportUrl/],
  ['a size of icon left out', replace(/ *<bt:Image size="16".*\n/, ''), /no tiene icono de 16 píxeles/],
  ['an icon that is not there', replace('icono-32.png', 'icono-33.png'), /No existe el icono/],
  ['text that is not XML', () => 'hola', /./],
])('%s is refused', async (_, change, finding) => {
  const changed = change(committed);
  expect(changed).not.toBe(committed);
  const findings = await check(changed, files);
  expect(findings.join('\n')).toMatch(finding);
});

/** A PNG of another size has other bytes 16 to 23. */
const withIcon =
  (path: string, change: (bytes: Uint8Array) => Uint8Array): FileReader =>
  (asked) => {
    const bytes = files(asked);
    return bytes && asked === path ? change(Uint8Array.from(bytes)) : bytes;
  };

test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
  [
    'of 17 pixels',
    (bytes) => bytes.fill(17, 19, 20),
    'El icono «assets/datos-16.png» debe medir 16×16 píxeles y mide 17×16.',
  ],
  [
    'that is a JPEG by another name',
    (bytes) => bytes.fill(0xff, 0, 2),
    'El icono «assets/datos-16.png» no es un PNG.',
  ],
  ['cut short', (bytes) => bytes.slice(0, 10), 'El icono «assets/datos-16.png» no es un PNG.'],
])('an icon %s is refused', async (_, change, finding) => {
  await expect(check(committed, withIcon('assets/datos-16.png', change))).resolves.toEqual([finding]);
});

test('function help opens where the add-in is served', () => {
  const metadata = JSON.stringify({
    functions: [{ id: 'A', helpUrl: 'https://localhost:3000/ayuda/es/A.html' }],
  });
  const moved = rehome(metadata, 'https://finanzas.gob.bo/muni');
  expect(moved).toContain('"https://finanzas.gob.bo/muni/ayuda/es/A.html"');
  expect(rehome(moved, 'https://otra.gob.bo')).toContain('"https://otra.gob.bo/ayuda/es/A.html"');
});

test('every button says what it does in three languages', () => {
  const words = groups.flatMap(({ buttons }) => buttons.flatMap(({ label, tip }) => [label, tip]));
  for (const text of words) expect(Object.values(text).every((said) => said.trim() !== '')).toBe(true);
});
