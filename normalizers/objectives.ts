import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const objectives = defineNormalizer<'objectives'>({
  field: 'objectives',
  needs: [],
  settle: () => ({ value: emptyValue('objectives'), grounds: [] }),
})
