import type { Language } from '../lint/language.ts'

export interface Headings {
  readonly plan: string
  readonly dispute: string
  readonly documents: string
  readonly notice: string
  readonly rootCauses: string
  readonly correctiveActions: string
  readonly preventiveMeasures: string
  readonly exhibits: string
  /** One of them, before its number. */
  readonly exhibit: string
  readonly charge: string
  readonly answer: string
}

const headings: Readonly<Record<Language, Headings>> = {
  en: {
    plan: 'Plan of Action',
    dispute: 'Answer to the charges',
    documents: 'Requested documents',
    notice: 'notice of',
    rootCauses: 'Root cause',
    correctiveActions: 'Actions taken',
    preventiveMeasures: 'Preventive measures',
    exhibits: 'Exhibits',
    exhibit: 'Exhibit',
    charge: 'Charge',
    answer: 'Answer',
  },
  de: {
    plan: 'Maßnahmenplan',
    dispute: 'Stellungnahme zu den Vorwürfen',
    documents: 'Angeforderte Dokumente',
    notice: 'Mitteilung vom',
    rootCauses: 'Ursache',
    correctiveActions: 'Ergriffene Maßnahmen',
    preventiveMeasures: 'Vorbeugende Maßnahmen',
    exhibits: 'Anlagen',
    exhibit: 'Anlage',
    charge: 'Vorwurf',
    answer: 'Stellungnahme',
  },
  fr: {
    plan: "Plan d'action",
    dispute: 'Réponse aux griefs',
    documents: 'Documents demandés',
    notice: 'notification du',
    rootCauses: 'Cause première',
    correctiveActions: 'Mesures prises',
    preventiveMeasures: 'Mesures préventives',
    exhibits: 'Pièces',
    exhibit: 'Pièce',
    charge: 'Grief',
    answer: 'Réponse',
  },
  it: {
    plan: "Piano d'azione",
    dispute: 'Risposta alle contestazioni',
    documents: 'Documenti richiesti',
    notice: 'notifica del',
    rootCauses: 'Causa',
    correctiveActions: 'Azioni adottate',
    preventiveMeasures: 'Misure preventive',
    exhibits: 'Allegati',
    exhibit: 'Allegato',
    charge: 'Contestazione',
    answer: 'Risposta',
  },
  es: {
    plan: 'Plan de acción',
    dispute: 'Respuesta a los cargos',
    documents: 'Documentos solicitados',
    notice: 'notificación del',
    rootCauses: 'Causa raíz',
    correctiveActions: 'Acciones realizadas',
    preventiveMeasures: 'Medidas preventivas',
    exhibits: 'Anexos',
    exhibit: 'Anexo',
    charge: 'Cargo',
    answer: 'Respuesta',
  },
  ja: {
    plan: '改善計画書',
    dispute: '指摘事項への回答',
    documents: '提出書類',
    notice: '通知日',
    rootCauses: '原因',
    correctiveActions: '実施済みの是正措置',
    preventiveMeasures: '再発防止策',
    exhibits: '添付資料',
    exhibit: '添付資料',
    charge: '指摘',
    answer: '回答',
  },
}

export function headingsFor(language: Language): Headings {
  return headings[language]
}
