interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly name: (option: T) => string;
  readonly onChange: (option: T) => void;
}

/** A labelled list of a few options. */
export function Choice<T extends string>({ label, value, options, name, onChange }: Props<T>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
