/**
 * The help as a small site: an index by subject with its search, a page per formula, in each language. It needs no
 * server and nothing from outside: `npm start` serves it, the add-in carries it, and it opens from a folder too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { escaped, helpBody, served } from './help-html.js';

const locales = ['es', 'en'];

const words = {
  es: {
    help: 'Ayuda de Muni',
    skip: 'Saltar al contenido',
    sections: 'Secciones',
    formulas: 'Fórmulas',
    conventions: 'Convenciones y errores',
    published: 'Resultados publicados',
    other: 'English',
    search: 'Buscar una fórmula',
    hint: 'Con sus palabras: avance, días hábiles, límite de gasto. Las tildes no importan.',
    one: '1 fórmula',
    many: '# fórmulas',
    none: 'Ninguna fórmula responde a «#». Pruebe con menos palabras, o bórrelas para ver todas.',
  },
  en: {
    help: 'Muni help',
    skip: 'Skip to content',
    sections: 'Sections',
    formulas: 'Formulas',
    conventions: 'Conventions and errors',
    published: 'Published results',
    other: 'Español',
    search: 'Search for a formula',
    hint: 'In your own words: progress, working days, spending limit. Accents do not matter.',
    one: '1 formula',
    many: '# formulas',
    none: 'No formula answers to “#”. Try fewer words, or clear them to see all.',
  },
};

const otherOf = (locale) => (locale === 'es' ? 'en' : 'es');

function header(locale, page) {
  const say = words[locale];
  const link = (to, text) =>
    `<li><a href="${to}"${to === page ? ' aria-current="page"' : ''}>${text}</a></li>`;
  return `<a class="saltar" href="#contenido">${say.skip}</a>
<header>
<p class="marca">${say.help}</p>
<nav aria-label="${say.sections}"><ul>
${link('index.html', say.formulas)}
${link('convenciones.html', say.conventions)}
${link('resultados.html', say.published)}
<li><a href="../${otherOf(locale)}/${page}" hreflang="${otherOf(locale)}" lang="${otherOf(locale)}">${say.other}</a></li>
</ul></nav>
</header>`;
}

/** The box, and the words it answers with. Hidden until the script that answers is there. */
const searchBox = (locale) => {
  const { search, hint, one, many, none } = words[locale];
  return `<form id="busqueda" role="search" hidden data-one="${one}" data-many="${many}" data-none="${none}">
<label for="buscar">${search}</label>
<p id="buscar-pista" class="pista">${hint}</p>
<input id="buscar" type="search" autocomplete="off" spellcheck="false" aria-describedby="buscar-pista">
<p id="cuenta" role="status"></p>
</form>
<ul id="halladas" hidden></ul>`;
};

/** Data inside a page cannot close its own tag. */
const inPage = (json) => json.replaceAll('<', '\\u003c');

/** The index: its title and sentence, then the search, then every formula by subject. */
function searchable(body, locale, index) {
  const lists = body.indexOf('<h2>');
  return `${body.slice(0, lists)}${searchBox(locale)}
<div id="materias">
${body.slice(lists)}
</div>
<script type="application/json" id="indice">${inPage(index)}</script>
<script src="../buscar.js"></script>`;
}

/** Its own script and sheet, and nothing from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A whole page. `name` is its file's, and `index` what the search looks through, where there is one. */
export function helpHtml(markdown, locale, name = 'index.html', index = undefined) {
  const [, title = 'Muni'] = /^# (.+)$/m.exec(markdown) ?? [];
  const body = helpBody(markdown);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)} · Muni</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../ayuda.css">
</head>
<body>
${header(locale, name)}
<main id="contenido" tabindex="-1">
${index === undefined ? body : searchable(body, locale, index)}
</main>
</body>
</html>
`;
}

/** The door of the site: Spanish, with the other language at hand. */
const door = `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta http-equiv="refresh" content="0; url=es/index.html">
<title>Ayuda de Muni</title>
</head>
<body>
<main><h1>Ayuda de Muni</h1><p><a href="es/index.html">Español</a> · <a href="en/index.html" lang="en">English</a></p></main>
</body>
</html>
`;

const script = (root) =>
  buildSync({
    entryPoints: [join(root, 'workbench/ayuda/search.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0].text;

function pagesIn(root, locale) {
  const folder = join(root, 'docs', locale);
  const text = (file) => readFileSync(join(folder, file), 'utf8');
  const pages = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return pages.map((file) => {
    const index = file === 'README.md' ? text('busqueda.json') : undefined;
    return [`${locale}/${served(file)}`, helpHtml(text(file), locale, served(file), index)];
  });
}

/** Every file of the site, by its path inside `ayuda/`. */
export const helpSite = (root) =>
  new Map([
    ['index.html', door],
    ['ayuda.css', readFileSync(join(root, 'docs/ayuda.css'), 'utf8')],
    ['buscar.js', script(root)],
    ...locales.flatMap((locale) => pagesIn(root, locale)),
  ]);
