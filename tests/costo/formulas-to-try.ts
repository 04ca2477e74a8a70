import fc from 'fast-check';

/** Formulas an office could write, of every shape that is allowed. */
export const formula = fc.letrec<{ node: string; test: string }>((tie) => {
  const [node, condition] = [tie('node'), tie('test')];
  const sign = fc.constantFrom('+', '-', '*', '/', '×', '÷', '−', ' ^ ');
  const compare = fc.constantFrom('<', '<=', '>', '>=', '=', '==', '<>', '!=', '≤', '≥', '≠');
  return {
    test: fc.tuple(node, compare, node).map((words) => words.join(' ')),
    node: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      fc.constantFrom('base', 'n', 'constructor', '0', '1', '2.5', '99', '0.001', '123456789.25'),
      fc.tuple(node, sign, node).map(([a, each, b]) => `(${a} ${each} ${b})`),
      node.map((a) => `(-${a})`),
      fc.tuple(fc.constantFrom('min', 'max'), node, node).map(([f, a, b]) => `${f}(${a}; ${b})`),
      fc
        .tuple(fc.constantFrom('round', 'redondear'), node, fc.nat(15))
        .map(([f, a, d]) => `${f}(${a}; ${d})`),
      fc
        .tuple(fc.constantFrom('if', 'si'), condition, node, node)
        .map(([f, c, a, b]) => `${f}(${c}; ${a}; ${b})`),
    ),
  };
}).node;

/** Ways out of other calculators. */
export const hostile = fc.constantFrom(
  ...[
    '.constructor',
    '["constructor"]',
    '.__proto__',
    '.prototype.polluted = 1',
    '.toString()',
    '?.a',
    '[0]',
  ],
  ...[
    'constructor("return globalThis")()',
    'import({a: 1})',
    'createUnit("x")',
    'evaluate("1+1")',
    'parse("1")',
  ],
  ...['f(x) = x', 'a = 1', 'base = 5', 'x := 2', 'n += 1', 'n++', 'let z', 'delete base', 'new Date', 'this'],
  ...[
    '=>',
    '() => 1',
    'function(){}',
    'for(;;){}',
    'while(true)',
    '1:1e9',
    '; 1',
    '\n1',
    '{a: 1}',
    '[1, 2; 3]',
  ],
  ...[' cm', ' to m', ' in ', '5 kg', '90 deg', '3i', '0x1f', '0b11', '1e5', '1e999', '5!', "base'", '10%'],
  ...['"texto"', "'t'", '`${1}`', '\\u0063', '/* */', '//', '#', '@', '$', '~1', '1 << 40', '1 | 2', 'not 1'],
  ...[
    'cos(1)',
    'sqrt(2)',
    'random()',
    'factorial(170)',
    'range(1; 1e9)',
    'zeros(1e5)',
    'map(1; 2)',
    'e',
    'pi',
    'i',
  ],
  ...[
    'true',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    'v0',
    'v1',
    'v999',
    '__proto__',
    'hasOwnProperty',
    'valueOf',
  ],
  ...[
    '\u0000',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\u00a0',
    'сos',
    'ｂａｓｅ',
    '１',
    '𝟙',
    'ﬁ',
    'base\u0301',
    '😀',
  ],
  ...[
    '^ 9 ^ 9',
    '^ (9 ^ 9)',
    '^ 100',
    '^ -100',
    '^ 0.5',
    '/ 0',
    '* 1e400',
    '((((',
    '))))',
    ',,',
    ';;',
    '..',
    '1.2.3',
  ],
);
