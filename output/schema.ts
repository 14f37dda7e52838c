/** The record's schema as JSON Schema 2020-12, from the one in Zod. */
import * as z from 'zod'
import { recordSchema } from '../normalizers/record.js'

export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
  return {
    $schema: schema.$schema,
    $id: 'https://convene.invalid/schema/event-record-1.0.json',
    title: 'Event record',
    description:
      'What Convene makes of one event announcement. Every key is always there: unknown is null, none is [].',
    ...schema,
  }
}
