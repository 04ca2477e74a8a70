import { invalid, live, type Api, type Live } from './live.ts';
import type { RangeModel } from './model.ts';
import { touches } from './range-format.ts';

export const dataValidation = (range: RangeModel): Live => live(api, range);

/** Excel refuses a list written out in more than 255 characters. */
const LONGEST_LIST = 255;

const api: Api<RangeModel> = {
  kind: 'DataValidation',
  set: {
    Rule: ({ sheet, area }, rule) => {
      const { list } = rule as { readonly list?: { readonly source?: unknown } };
      if (typeof list?.source !== 'string') throw invalid('only written lists');
      if (!list.source.startsWith('=') && list.source.length > LONGEST_LIST) throw invalid('list too long');
      sheet.lists.push({ area, source: list.source });
    },
    ErrorAlert: (range, alert) => {
      const { showAlert } = alert as { readonly showAlert?: unknown };
      if (showAlert !== false) throw invalid('only lists that let other words in');
      if (!range.sheet.lists.some((each) => touches(range, each))) throw invalid('no rule to speak of');
    },
  },
  call: {
    Clear: (range) => {
      range.sheet.lists = range.sheet.lists.filter((each) => !touches(range, each));
    },
  },
};
