import { sayAddress } from './areas.ts';
import { HostError, invalid, isLive, live, notFound, type Api, type Live } from './live.ts';
import type { BookModel, NameModel } from './model.ts';
import { rangeIn } from './range.ts';

interface Named {
  readonly book: BookModel;
  readonly name: NameModel;
}

export const names = (book: BookModel): Live => live(collectionApi, book);

const find = (book: BookModel, key: unknown): NameModel | undefined =>
  book.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)(?=:|$)/g, '$$$1$$$2');

function referenceOf(given: unknown): string {
  if (!isLive(given)) {
    if (!String(given).startsWith('=')) throw invalid('a reference begins with =');
    return String(given);
  }
  const { sheet, area } = rangeIn(given);
  return `=${absolute(sayAddress(sheet.name, area))}`;
}

function add(book: BookModel, given: unknown, reference: unknown, comment: unknown): Live {
  const text = String(given);
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(text) || /^[A-Za-z]{1,3}\d+$/.test(text))
    throw invalid(`name ${text}`);
  if (find(book, text))
    throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.');
  const name: NameModel = {
    name: text,
    formula: referenceOf(reference),
    comment: typeof comment === 'string' ? comment : '',
  };
  book.names.push(name);
  return live(nameApi, { book, name });
}

const nameApi: Api<Named> = {
  kind: 'NamedItem',
  id: ({ name }) => name.name,
  get: { Name: ({ name }) => name.name, Formula: ({ name }) => name.formula },
  set: {
    Formula: ({ name }, formula) => {
      name.formula = referenceOf(formula);
    },
  },
  call: {
    Delete: ({ book, name }) => {
      book.names = book.names.filter((each) => each !== name);
    },
  },
};

const collectionApi: Api<BookModel> = {
  kind: 'NamedItemCollection',
  items: (book) => book.names.map((name) => live(nameApi, { book, name })),
  item: (book, key) => {
    const name = find(book, key);
    if (!name) throw notFound(`name ${String(key)}`);
    return live(nameApi, { book, name });
  },
  call: { Add: (book, [name, reference, comment]) => add(book, name, reference, comment) },
};
