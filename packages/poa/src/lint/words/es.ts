import { entry, type Words } from './entry.ts'
import { noWords } from './none.ts'

/** Tone and tense in Spanish. */
export const spanish: Words = {
  ...noWords,
  emotive: [
    entry(
      String.raw`(?<!\p{L})(?:devastad[oa]s?|desesperad[oa]s?|desesperadamente|pesadilla|injust[oa]s?|injustamente|injusticia|indignante|escandalos[oa]s?|vergonzos[oa]s?)(?!\p{L})`,
      'La suspensión es injusta.',
      'El ajuste de la tapa se corrigió.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:profundamente|sinceramente|terriblemente|muchísimo) (?:lo )?(?:lament\p{L}+|sentimos|apenad[oa]s?|decepcionad[oa]s?|arrepentid[oa]s?)(?!\p{L})`,
      'Sinceramente lo sentimos.',
      'La bandeja profunda se cambió.',
    ),
  ],
  apology: [
    entry(
      String.raw`(?<!\p{L})(?:pedimos (?:\p{L}+ )?(?:disculpas|perdón)|nos disculpamos|lo sentimos|nuestras disculpas)(?!\p{L})`,
      'Pedimos disculpas por el retraso.',
      'La plantilla contiene una disculpa.',
    ),
  ],
  begging: [
    entry(
      String.raw`(?<!\p{L})(?:suplic\p{L}+|rogamos de rodillas|imploramos|piedad|una (?:última|segunda) oportunidad|otra oportunidad|mis hijos|mi familia|sustento|bancarrota)(?!\p{L})`,
      'Les suplicamos otra respuesta.',
      'La familia de variaciones se separó.',
    ),
  ],
  blameAmazon: [
    entry(
      String.raw`(?<!\p{L})(?<!(?:en|por|de|con|a) )(?:Amazon|su (?:equipo|sistema|algoritmo)|sus (?:sistemas|bots)) (?:\p{L}+ ){0,3}(?:error|equivocad[oa]|ignorad[oa]|injustamente|por error|culpable|responsable|perdido)(?!\p{L})`,
      'Amazon cometió un error.',
      'La página en Amazon tenía un error.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:no (?:es|fue) (?:nuestra culpa|culpa nuestra)|por culpa de Amazon|culpa de Amazon)(?!\p{L})`,
      'No fue nuestra culpa.',
      'La culpa estaba en nuestra plantilla.',
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:clientes?|compradore?s?) (?:no (?:leen|lee|entienden|entiende)|mienten|miente|abusan|engañan|son deshonestos)(?!\p{L})`,
      'Los clientes no leen la página.',
      'Los clientes no recibieron el paquete.',
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:por favor,? (?:díganos|indíquenos|infórmennos|explíquenos|háganos saber)|(?:pueden|podrían|puede|podría) (?:decirnos|indicarnos|explicar|confirmar))(?!\p{L})`,
      'Por favor, díganos qué falta.',
      'La plantilla indica la talla.',
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ID|número|n\.º) (?:de(?:l)? )?(?:caso|ticket)[ :]*\d*|ticket \d+|contactamos (?:con )?(?:el )?soporte)(?!\p{L})`,
      'Vea el número de caso 12345678.',
      'En este caso se cambia la caja.',
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:acciones legales|medidas legales|nuestros? abogados?|(?:a|en) los tribunales|demandar|a la prensa)(?!\p{L})`,
      'Tomaremos acciones legales.',
      'El nombre legal figura en la factura.',
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:maravillosa|fantástica|excelente|gran) (?:plataforma|empresa|compañía)|(?:amamos|admiramos) Amazon)(?!\p{L})`,
      'Amazon es una maravillosa plataforma.',
      'La excelente cola sujeta 2 kg.',
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:(?:les )?(?:garantizamos|prometemos|aseguramos)|nunca más|jamás volverá|no (?:volverá a (?:suceder|ocurrir|pasar)|se repetirá)|100\s?% (?:garantizado|seguro)|imposible que)(?!\p{L})`,
      'No volverá a suceder.',
      'El producto abierto no vuelve al almacén.',
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:todas )?las (?:medidas|acciones) (?:necesarias|apropiadas|oportunas)|más (?:cuidadosos|atentos|prudentes)|mejorad[oa] (?:\p{L}+ ){0,2}(?:procesos|procedimientos|calidad|servicio)|lo antes posible|regularmente|cumplir (?:con )?(?:todas )?las (?:normas|políticas|reglas))(?!\p{L})`,
      'Tomamos todas las medidas necesarias.',
      'La medida empieza el 3 de mayo.',
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:(?:intentamos|intentaremos|trataremos de|tratamos de|esperamos)|si es posible|en la medida de lo posible|cuando sea posible|quizás|tal vez|hacer (?:todo )?lo posible)(?!\p{L})`,
      'Revisamos si es posible.',
      'Un posible duplicado se bloquea.',
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:una vez|después de|cuando|si|tan pronto como|en cuanto)(?!\p{L})[^.!?\n]{0,60}(?:reactiv|restablec|rehabilit|reincorpor|desbloque)`,
      'Una vez reactivada la cuenta, revisaremos.',
      'Si falta el escaneo, la etiqueta no sale.',
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:vamos a|\p{L}{3,}(?:aremos|eremos|iremos)|(?:haremos|tendremos|pondremos)|planeamos|tenemos (?:la intención de|previsto)|pensamos)(?!\p{L})`,
      'Vamos a formar al personal.',
      'Hemos formado al personal.',
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:empresa familiar|negocio familiar|fundada en (?:19|20)\d\d|años de experiencia|nuestra misión|vendemos en Amazon desde|la satisfacción del cliente es nuestra prioridad)(?!\p{L})`,
      'Somos una empresa familiar.',
      'La familia de productos tiene 4 tallas.',
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:no hemos (?:violado|infringido|incumplido)|la (?:acusación|decisión|suspensión) es (?:falsa|incorrecta|errónea|infundada)|rechazamos la acusación)(?!\p{L})`,
      'La acusación es falsa.',
      'La talla indicada era falsa.',
    ),
  ],
}
