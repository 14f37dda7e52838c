import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const online = defineNormalizer<'online'>({
  field: 'online',
  needs: [],
  settle: () => ({ value: emptyValue('online'), grounds: [] }),
})
