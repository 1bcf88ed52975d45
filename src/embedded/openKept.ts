import { WorkbookStore, type Loaded } from "../files/store/WorkbookStore";

/** What the browser keeps, or why it can keep nothing. */
export type OpenedStore =
  | { readonly store: WorkbookStore; readonly loaded: Loaded; readonly damaged?: string }
  | { readonly unavailable: string };

/**
 * Opens the store and loads what is kept. A store that cannot be read is left alone: what it holds is not to be replaced by the
 * sample that is shown instead.
 */
export async function openKept(open: () => Promise<WorkbookStore> = () => WorkbookStore.open()): Promise<OpenedStore> {
  try {
    const store = await open();
    const loaded = await store.load();
    return loaded.kind === "damaged" ? { store, loaded, damaged: (await store.aside(loaded.aside)) ?? "" } : { store, loaded };
  } catch (error) {
    return { unavailable: String(error) };
  }
}
