import { catalog } from '../../src/catalog.ts';
import { localWorkbook } from '../../workbench/host/workbook.ts';
import { headlessEngine } from '../../workbench/univer/headless.ts';
import { describeConformance } from '../books/conformance.ts';
import { readBack } from './read-back.ts';

// The pane draws the charts here, and files keep the print layout: see tests/workbench/save.test.ts.
// The grid has no groups of rows: files keep them.
const lacking = { charts: true, print: true, folds: true };

let made = 0;

describeConformance(
  'the local workbook',
  async (plan) => {
    const engine = headlessEngine(catalog);
    const book = engine.open({ id: `conformance ${++made}` });
    await localWorkbook(engine).carryOut(plan);
    return readBack(
      book,
      plan.sheets.map(({ name }) => name),
    );
  },
  lacking,
);
