import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const schedule = defineNormalizer<'schedule'>({
  field: 'schedule',
  needs: [],
  settle: () => ({ value: emptyValue('schedule'), grounds: [] }),
})
