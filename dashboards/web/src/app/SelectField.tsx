import { useId } from 'react';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string | null;
  /** What stands for no choice, where that is one. */
  readonly all?: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string | null) => void;
}

/** Chooses one of a list, or all of it where that may be chosen. */
export function SelectField({ label, value, all, options, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => {
          onChange(target.value === '' ? null : target.value);
        }}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
