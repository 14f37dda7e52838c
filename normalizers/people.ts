import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const people = defineNormalizer<'people'>({
  field: 'people',
  needs: [],
  settle: () => ({ value: emptyValue('people'), grounds: [] }),
})
