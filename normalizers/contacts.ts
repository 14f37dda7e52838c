import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const contacts = defineNormalizer<'contacts'>({
  field: 'contacts',
  needs: [],
  settle: () => ({ value: emptyValue('contacts'), grounds: [] }),
})
