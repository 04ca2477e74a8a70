import type { ICommandInfo } from '@univerjs/core';
import { SheetRenderController } from '@univerjs/sheets-ui';

/** What of Univer's drawing is patched. */
interface Drawing {
  readonly _sheetSkeletonManagerService: { getCurrentParam(): unknown };
  _markUnitDirty: (this: Drawing, command: ICommandInfo, options: unknown) => void;
}

let done = false;

/** The screen is told of a change a moment late, and failed when its sheet had been taken back meanwhile. */
export function patchScreen(): void {
  if (done) return;
  done = true;
  const drawing = SheetRenderController.prototype as unknown as Drawing;
  const shipped = drawing._markUnitDirty;
  drawing._markUnitDirty = function markUnitDirty(this: Drawing, { params, ...command }, options) {
    const isDrawn = this._sheetSkeletonManagerService.getCurrentParam() !== undefined;
    shipped.call(this, { ...command, ...(isDrawn && { params }) }, options);
  };
}
