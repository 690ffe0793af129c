import { longest, type Region } from '../../../../domain/region'
import { TextField } from '../../../components/TextField'

/** Province and city, written by the member. */
export function RegionField({ region, labels, hint, wrong, onChange }: RegionFieldProps) {
  return (
    <>
      <TextField
        label={labels.province}
        value={region.province}
        placeholder="如：四川省"
        maxLength={longest.province}
        onChange={(province) => {
          onChange({ ...region, province })
        }}
      />
      <TextField
        label={labels.city}
        value={region.city}
        placeholder="如：成都市"
        maxLength={longest.city}
        hint={hint}
        wrong={wrong}
        onChange={(city) => {
          onChange({ ...region, city })
        }}
      />
    </>
  )
}

interface RegionFieldProps {
  region: Region
  labels: Record<keyof Region, string>
  hint: string
  wrong: string | null
  onChange: (region: Region) => void
}
