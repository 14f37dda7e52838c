import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const alternateTitles = defineNormalizer<'alternateTitles'>({
  field: 'alternateTitles',
  needs: [],
  settle: () => ({ value: emptyValue('alternateTitles'), grounds: [] }),
})
