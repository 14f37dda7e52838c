/** The published JSON Schema and the records agree. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { recordSchema } from '../../normalizers/record.js'
import { jsonSchema } from '../../output/schema.js'
import { readDocument } from '../../pipeline/extract.js'
import { readFile } from '../../pipeline/read/document.js'
import { findDocuments } from '../../pipeline/read/find.js'
import { convene } from '../convene.js'

describe('the JSON Schema', () => {
  const schema = jsonSchema()
  // Strict mode: an unknown keyword or a type left open throws; formats are not used.
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
  const records = findDocuments(['corpus']).documents.map(({ path }) => readDocument(readFile(path, null)).record)

  it('is what convene schema prints', () => {
    expect(JSON.parse(convene(['schema']).stdout)).toEqual(schema)
  })

  it('describes the keys of the record and allows no others', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    })
    expect(schema.required).toEqual(Object.keys(recordSchema.shape))
    const undescribed: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return
      for (const [key, child] of Object.entries((node as { properties?: object }).properties ?? {}))
        if (!(child as { description?: string }).description) undescribed.push(`${path}/${key}`)
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`)
    }
    visit(schema, '')
    expect(undescribed).toEqual([])
  })

  it.each(records.map((record) => [record.source.path, record] as const))('%s validates', (_, record) => {
    validate(record)
    expect(validate.errors).toBeNull()
  })

  it('refuses what is no record', () => {
    const record = records[0]!
    const { title: _, ...untitled } = record
    expect(validate(untitled)).toBe(false)
    expect(validate({ ...record, more: 1 })).toBe(false)
    expect(validate({ ...record, schedule: { ...record.schedule, startDate: '13 May 2010' } })).toBe(false)
  })

  it('stays with the record in the repository', () => {
    expect(readFileSync('normalizers/record.ts', 'utf8')).not.toMatch(/\.(?:transform|refine|superRefine|preprocess)\(/)
  })
})
