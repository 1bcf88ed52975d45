import type { ComponentChildren } from "preact";

interface Props {
  readonly dismiss: string;
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}

/** A message that stays until it is closed. */
export function Notice({ dismiss, onDismiss, children }: Props) {
  return (
    <div class="notice" role="alert">
      <div>{children}</div>
      <button type="button" class="quiet" aria-label={dismiss} title={dismiss} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}
