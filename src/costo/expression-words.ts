import { fault } from './expression-faults.ts';

export interface Word {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
}

const LONGEST = 1000;
const DEEPEST = 30;

const WORD =
  /\s*(?:(\d+(?:[.,]\d+)*|\.\d+)|([\p{L}_][\p{L}\p{M}\p{N}_]*)|(<=|>=|==|!=|<>|[-+*/^()<>=,;×÷·−≤≥≠]))/uy;

/** Cuts a formula into numbers, names and signs. Any other character is refused here, before anything reads it. */
export function wordsOf(expression: string): readonly Word[] {
  const text = expression.trim().replace(/^=/, '');
  if (text.length > LONGEST) throw fault('tooLong', LONGEST);
  const words: Word[] = [];
  for (let from = 0; from < text.length; from = WORD.lastIndex) {
    WORD.lastIndex = from;
    const match = WORD.exec(text);
    if (!match) throw fault('character', /\S/u.exec(text.slice(from))?.[0]);
    const [, number, name, sign = ''] = match;
    if (number !== undefined) words.push({ kind: 'number', text: number });
    else if (name !== undefined) words.push({ kind: 'name', text: name });
    else words.push({ kind: 'sign', text: sign });
  }
  refuseDepth(words);
  return words;
}

/** Parsers answer to nesting with nested calls: too much of it would end the stack, not the formula. */
function refuseDepth(words: readonly Word[]): void {
  let depth = 0;
  for (const { text } of words) {
    depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    if (depth > DEEPEST) throw fault('tooDeep', DEEPEST);
  }
}
