/** `convene schema`: the record's JSON Schema. */
import { Command } from 'commander'
import { jsonSchema } from '../../output/schema.js'

export const command = new Command('schema')
  .summary("print the record's JSON Schema")
  .description('Prints the JSON Schema (draft 2020-12) that every record validates against.')
  .addHelpText(
    'after',
    `
Examples:
  $ convene schema > event.schema.json
  $ convene schema | jq '.properties | keys'`,
  )
  .action(() => {
    process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  })
