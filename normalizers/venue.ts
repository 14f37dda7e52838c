import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const venue = defineNormalizer<'venue'>({
  field: 'venue',
  needs: [],
  settle: () => ({ value: emptyValue('venue'), grounds: [] }),
})
