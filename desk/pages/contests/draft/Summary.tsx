import form from '../form/form.module.css'
import { Labelled } from '../form/Labelled'

/** The line below a contest's name on the phone. */
export const Summary = ({
  value,
  readOnly,
  onChange,
}: {
  value: string
  readOnly: boolean
  onChange: (value: string) => void
}) => (
  <Labelled id="field-summary" title="一句话介绍" findings={[]}>
    <input
      id="field-summary"
      className={form.input}
      value={value}
      maxLength={200}
      readOnly={readOnly}
      onChange={({ target }) => {
        onChange(target.value)
      }}
    />
  </Labelled>
)
