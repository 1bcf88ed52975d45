interface Props {
  readonly confirm: string;
  readonly cancel: string;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The two ways out of a dialog. */
export function Buttons({ confirm, cancel, disabled = false, onConfirm, onCancel }: Props) {
  return (
    <div class="buttons">
      <button type="button" class="primary" disabled={disabled} onClick={onConfirm}>
        {confirm}
      </button>
      <button type="button" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  );
}
