import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const expectedAttendance = defineNormalizer<'expectedAttendance'>({
  field: 'expectedAttendance',
  needs: [],
  settle: () => ({ value: emptyValue('expectedAttendance'), grounds: [] }),
})
