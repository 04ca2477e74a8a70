import ts from 'typescript';

/**
 * Formulas whose tools come later, in Excel, have them at once in suites that cannot wait:
 * `tools: async () => (await import('./x.ts'))` → `tools: () => require('./x.ts')`, which the bundler fills in.
 */
export function atOnce(source: string, path: string): string {
  if (!source.includes('tools:')) return source;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const found: ts.PropertyAssignment[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'tools') found.push(node);
    else ts.forEachChild(node, look);
  };
  look(file);
  return found.reduceRight((text, node) => {
    const { transformed } = ts.transform(node.initializer, [() => (root) => unwaited(root) as ts.Expression]);
    const printed = ts
      .createPrinter()
      .printNode(ts.EmitHint.Expression, transformed[0] ?? node.initializer, file);
    return text.slice(0, node.initializer.getStart()) + printed + text.slice(node.initializer.end);
  }, source);
}

function unwaited(node: ts.Node): ts.Node {
  const inside = ts.visitEachChild(node, unwaited, undefined);
  if (ts.isAwaitExpression(inside)) return inside.expression;
  if (inside.kind === ts.SyntaxKind.ImportKeyword) return ts.factory.createIdentifier('require');
  if (ts.isCallExpression(inside) && isPromiseAll(inside.expression)) return inside.arguments[0] ?? inside;
  if (ts.isArrowFunction(inside) && inside.modifiers)
    return ts.factory.updateArrowFunction(
      inside,
      undefined,
      inside.typeParameters,
      inside.parameters,
      inside.type,
      inside.equalsGreaterThanToken,
      inside.body,
    );
  return inside;
}

const isPromiseAll = (called: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(called) &&
  ts.isIdentifier(called.expression) &&
  called.expression.text === 'Promise' &&
  called.name.text === 'all';
