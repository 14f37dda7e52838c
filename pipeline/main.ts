#!/usr/bin/env node
import { readdirSync, readFileSync } from 'node:fs'
import { documentFromText } from './document.js'
import { readDocument } from './extract.js'

const paths = process.argv.slice(3).filter((x) => !x.startsWith('--') && x !== 'jsonl')
if (process.argv.includes('--input-format')) {
  for (const l of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const d = JSON.parse(l)
    console.log(JSON.stringify(readDocument(documentFromText(d.text, d)).record))
  }
} else
  for (const p of paths)
    for (const f of p.endsWith('.txt')
      ? [p]
      : readdirSync(p)
          .filter((x) => x.endsWith('.txt'))
          .map((x) => `${p}/${x}`)) {
      const r = readDocument(documentFromText(readFileSync(f, 'utf8'), { path: f }))
      for (const m of r.messages) console.error(f, m)
      console.log(JSON.stringify(r.record))
    }
