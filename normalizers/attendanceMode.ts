import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const attendanceMode = defineNormalizer<'attendanceMode'>({
  field: 'attendanceMode',
  needs: [],
  settle: () => ({ value: emptyValue('attendanceMode'), grounds: [] }),
})
