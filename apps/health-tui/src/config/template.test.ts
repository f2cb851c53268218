import { parse } from 'smol-toml'
import { expect, it } from 'vitest'
import {
  alertsSchema,
  configSchema,
  mailboxSchema,
  metricsTableSchema,
  runSchema,
  screenTableSchema,
  sellerSchema,
} from './schema.ts'
import { configTemplate } from './template.ts'

/** The template with every setting switched on. */
const switchedOn = configTemplate.replaceAll(/^# (?=\[|\w+ = )/gm, '')

it('is a valid configuration as it stands, and with every setting switched on', () => {
  expect(configSchema.safeParse(parse(configTemplate)).error).toBeUndefined()
  expect(configSchema.safeParse(parse(switchedOn)).error).toBeUndefined()
})

it('names every setting that there is', () => {
  const given = parse(switchedOn) as {
    metrics: object
    screen: object
    imap: { main: object }
    'sp-api': { main: object }
    run: object
    alerts: { mail: object }
  }
  expect(Object.keys(given).toSorted()).toEqual(Object.keys(configSchema.shape).toSorted())
  expect(Object.keys(given.alerts).toSorted()).toEqual(Object.keys(alertsSchema.shape).toSorted())
  const mail = alertsSchema.shape.mail.unwrap()
  expect(Object.keys(given.alerts.mail).toSorted()).toEqual(Object.keys(mail.shape).toSorted())
  expect(Object.keys(given.metrics).toSorted()).toEqual(Object.keys(metricsTableSchema.shape).toSorted())
  expect(Object.keys(given.screen).toSorted()).toEqual(Object.keys(screenTableSchema.shape).toSorted())
  expect(Object.keys(given.imap.main).toSorted()).toEqual(Object.keys(mailboxSchema.shape).toSorted())
  expect(Object.keys(given['sp-api'].main).toSorted()).toEqual(Object.keys(sellerSchema.shape).toSorted())
  expect(Object.keys(given.run).toSorted()).toEqual(Object.keys(runSchema.shape).toSorted())
})
