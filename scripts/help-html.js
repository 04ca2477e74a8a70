/** Our help pages, from the Markdown that `npm run generate` writes to HTML. */

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `TECHOS.md` is served as `TECHOS.html`, and the list of formulas as the folder's index. */
export const served = (address) =>
  address === 'README.md' ? 'index.html' : address.replace(/^([\w.-]+)\.md$/, '$1.html');

const CODE = /(`[^`]+`)/;

const marked = (text) =>
  escaped(text)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/^_(.+)_$/, '<em>$1</em>')
    .replace(
      /\[((?:<code>.*?<\/code>|[^\]])+)\]\(([^)\s]+)\)/g,
      (_, words, address) => `<a href="${served(address).replaceAll('"', '%22')}">${words}</a>`,
    );

/** Code is taken out first: nothing inside it is a mark. */
function inline(text) {
  const codes = [];
  const open = text
    .split(CODE)
    .map((part) => (CODE.test(part) ? `\u0000${codes.push(part.slice(1, -1)) - 1}\u0000` : part))
    .join('');
  return marked(open).replace(/\u0000(\d+)\u0000/g, (_, at) => `<code>${escaped(codes[Number(at)])}</code>`);
}

const cellsOf = (line) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim().replaceAll('\\|', '|')));

function table(lines) {
  const [heading, , ...rows] = lines.map(cellsOf);
  const head = heading.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<div class="cuadro" tabindex="0"><table><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table></div>`;
}

const shapes = [
  [/^```/, (lines) => `<pre tabindex="0"><code>${escaped(lines.slice(1, -1).join('\n'))}</code></pre>`],
  [
    /^#{1,3} /,
    ([line]) => {
      const level = line.indexOf(' ');
      return `<h${level}>${inline(line.slice(level + 1))}</h${level}>`;
    },
  ],
  [/^\|/, table],
  [
    /^\d+\. /,
    (lines) =>
      `<ol>${lines.map((line) => `<li>${inline(line.replace(/^\d+\. /, ''))}</li>`).join('\n')}</ol>`,
  ],
  [/^- /, (lines) => `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('\n')}</ul>`],
  [/^/, (lines) => `<p>${inline(lines.join(' '))}</p>`],
];

const block = (text) => {
  const [, write] = shapes.find(([starts]) => starts.test(text));
  return write(text.split('\n'));
};

/** The page says to whoever edits it that it is generated; readers need not know. */
const NOTE_TO_EDITORS = /(?: · )?<sub>.*<\/sub>/g;

/** The body of a page. */
export const helpBody = (markdown) =>
  markdown
    .replace(NOTE_TO_EDITORS, '')
    .trim()
    .split(/\n{2,}/)
    .map(block)
    .join('\n');
