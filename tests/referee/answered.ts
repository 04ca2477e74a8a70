import { isFormula, type Plan } from '../../src/books/plan.ts';
import { readBack } from '../books/read-xlsx.ts';

/**
 * The plan with what our engine works out as the value of each formula. Muni's own formulas, which LibreOffice does
 * not know, give way to their values: only plain Excel is judged.
 */
export function answered(plan: Plan, bytes: Uint8Array): Plan {
  const sheets = new Map(readBack(bytes).sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((line, down) =>
          line.map((cell, right) => {
            if (cell === null || !isFormula(cell)) return cell;
            const value = sheets.get(sheet.name)?.cell(block.row + down, block.column + right)?.value ?? null;
            return cell.formula.includes('MUNI.') ? value : { ...cell, value };
          }),
        ),
      })),
    })),
  };
}
