import { invalid, live, type Api, type Live } from './live.ts';
import type { ConditionModel, RangeModel } from './model.ts';
import { touches } from './range-format.ts';

export const conditionalFormats = (range: RangeModel): Live => live(collectionApi, range);

function add({ sheet, area }: RangeModel, type: unknown): Live {
  if (type !== 'Custom') throw invalid(`conditional format ${String(type)}`);
  const condition: ConditionModel = { area, type, formula: '' };
  sheet.conditions.push(condition);
  return live(conditionApi, condition);
}

const collectionApi: Api<RangeModel> = {
  kind: 'ConditionalFormatCollection',
  call: {
    Add: (range, [type]) => add(range, type),
    ClearAll: (range) => {
      range.sheet.conditions = range.sheet.conditions.filter((each) => !touches(range, each));
    },
  },
};

const fontApi: Api<ConditionModel> = {
  kind: 'ConditionalRangeFont',
  set: {
    Color: (condition, color) => {
      condition.color = String(color);
    },
    Bold: (condition, bold) => {
      condition.bold = bold === true;
    },
  },
};
const fillApi: Api<ConditionModel> = {
  kind: 'ConditionalRangeFill',
  set: {
    Color: (condition, color) => {
      condition.fill = String(color);
    },
  },
};
const formatApi: Api<ConditionModel> = {
  kind: 'ConditionalRangeFormat',
  child: { Font: (condition) => live(fontApi, condition), Fill: (condition) => live(fillApi, condition) },
};
const ruleApi: Api<ConditionModel> = {
  kind: 'ConditionalFormatRule',
  set: {
    Formula: (condition, formula) => {
      if (!String(formula).startsWith('=')) throw invalid('a rule is a formula');
      condition.formula = String(formula);
    },
  },
};
const customApi: Api<ConditionModel> = {
  kind: 'CustomConditionalFormat',
  child: { Rule: (condition) => live(ruleApi, condition), Format: (condition) => live(formatApi, condition) },
};
const conditionApi: Api<ConditionModel> = {
  kind: 'ConditionalFormat',
  child: { Custom: (condition) => live(customApi, condition) },
};
