// Excel starts the functions before anything else, and reads their help from functions.*.json: in that bundle the
// formulas travel without their texts and examples, and the glossary without its meanings.
const ts = require('typescript');

const inFormula = new Set(['summary', 'also', 'meanings', 'examples', 'native', 'source', 'norms']);
const inGlossary = new Set(['meaning']);

const nameOf = (property) =>
  property.name && ts.isIdentifier(property.name) ? property.name.text : undefined;

/** Where the properties to leave out begin and end, with the comma that follows each. */
function spans(file, isDropped, source) {
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && isDropped(node)) {
      const comma = source[node.end] === ',' ? 1 : 0;
      found.push([node.getFullStart(), node.end + comma]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const declaresFormula = ({ parent }) =>
  ts.isCallExpression(parent.parent) && parent.parent.expression.getText() === 'formula';

/** @type {import('webpack').LoaderDefinition} */
module.exports = function withoutHelp(source) {
  const isGlossary = /[\\/]glossary\.ts$/.test(this.resourcePath);
  if (!isGlossary && !source.includes('formula({')) return source;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true);
  const isDropped = isGlossary
    ? (node) => inGlossary.has(nameOf(node))
    : (node) => inFormula.has(nameOf(node)) && declaresFormula(node);
  return spans(file, isDropped, source).reduceRight(
    (text, [start, end]) => text.slice(0, start) + text.slice(end),
    source,
  );
};
