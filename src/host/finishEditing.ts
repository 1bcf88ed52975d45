import { ICommandService, type Injector } from "@univerjs/core";
import { DeviceInputEventType, KeyCode } from "@univerjs/preset-sheets-core";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";

/**
 * Enters what is being typed into a cell, as Enter would. The grid's editor stays open when the keyboard leaves the grid: what a person
 * sees in the cell would not be in it yet when the pane checks, and a click into another sheet would write into the open formula.
 */
export async function finishEditing(injector: Injector, unitId: string): Promise<void> {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ENTER, unitId });
  // The grid takes the text over in a turn of its own.
  await new Promise((resolve) => setTimeout(resolve));
}
