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
    entry(
      String.raw`(?<!\p{L})(?:(?:vergüenza|avergonzad[oa]s?|llorando|lágrimas|llor(?:ar|é|amos)|noches? (?:sin dormir|en vela)|no (?:dormimos|duermo|podemos dormir)|hundid[oa]s? (?:moralmente|anímicamente)|destrozad[oa]s? (?:por|anímica)|furios[oa]s?|indignad[oa]s?|enfadad[oa]s?|enojad[oa]s?|humillad[oa]s?|humillante|dolid[oa]s?|herid[oa]s? por|cruel(?:es|mente)?|inhuman[oa]s?|inaceptable|intolerable|insoportable|absurd[oa]s?|ridícul[oa]s?|desesperación|injusticia|en shock|conmocionad[oa]s?|asustad[oa]s?|aterrad[oa]s?|abandonad[oa]s? por|impotentes?|impotencia|angusti\p{L}+|doloros[oa]s?|trist(?:es?|eza)|una (?:catástrofe|tragedia|vergüenza|pena enorme)|con el corazón|nos duele|indefens[oa]s?|abatid[oa]s?))(?!\p{L})`,
      [
        'Estamos avergonzados.',
        'Llevamos noches sin dormir.',
        'Es una vergüenza.',
        'Estamos en shock.',
        'Nos duele mucho.',
        'Este trato es absurdo.',
      ],
      ['El color de la cola es distinto.', 'El asa se cambió.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:muy|realmente|verdaderamente|tan|sumamente|extremadamente|enormemente) (?:apenad|preocupad|afectad|decepcionad|arrepentid|frustrad|dolid|triste|molest|avergonzad|disgustad|impactad)[oa]?s?)(?!\p{L})`,
      ['Estamos realmente preocupados.'],
      ['La caja es muy pequeña.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:roto|partido|rompe|parte) el corazón|corazón (?:roto|destrozado)|destrozad[oa]s|lágrimas|una bofetada|una puñalada|no hay palabras)(?!\p{L})`,
      ['Nos ha roto el corazón.', 'Estamos destrozados.'],
      ['El corazón de madera se retiró.'],
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
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:les |os |le )?(?:rogamos|ruego|imploramos|imploro|suplicamos|suplico)(?! que (?:vean|consulten|encuentren))|por favor,? por favor|de rodillas|tengan (?:\p{L}+ )?(?:piedad|compasión|clemencia|corazón|consideración|misericordia|comprensión)|clemencia|misericordia|compasión|(?:otra|última|una nueva|segunda|una) (?:oportunidad|chance)(?! de (?:mejora|venta))|(?:última|única) esperanza|únic[oa]s? (?:fuente de )?(?:ingresos?|sustento)|sobreviv\p{L}+|supervivencia|alimentar a|mantener a (?:mi|mis|nuestra|nuestras|una|tres|dos|cuatro)|dar de comer|(?:mis|nuestros|mi|nuestra) (?:hij[oa]s?|niños|padres|madre|padre|esposa|marido|mujer|familia)|madre soltera|hipoteca|(?:el|pagar el) alquiler(?! (?:de|del) (?:(?:un|una|el|la|otro|otra|nuestro|este) )?(?:\p{L}+ )?(?:almacén|nave|local|depósito|muelle|espacio|trastero|estanter\p{L}+))|facturas del hospital|nuestros ahorros|mis ahorros|ahorros de (?:toda )?la vida|arruin\p{L}+|a la ruina|cerrar (?:\p{L}+ )?(?:para siempre|la persiana|el negocio|definitivamente)|quebrar|quiebra|bancarrota|despedir|sin (?:trabajo|empleo|ingresos|sueldo)|al paro|en paro|desemplead[oa]s|en la calle|perder(?:án|emos|á)? (?:su|sus|el|nuestro|nuestros) (?:trabajos?|empleos?|puestos?|casa)|viven de (?:esta|este|la)|depend\p{L}+ de (?:esta (?:cuenta|tienda)|ustedes)))(?!\p{L})`,
      [
        'Tengan compasión con nosotros.',
        'Es nuestra única esperanza.',
        'Mis hijos viven de esta tienda.',
        'Tendremos que cerrar la persiana.',
        'Cuatro personas se quedarán sin trabajo.',
        'Tengo que pagar la hipoteca.',
        'Les rogamos ayuda.',
      ],
      ['La familia de variaciones se separó.', 'El sustituto del tapón llegó.'],
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
    entry(
      String.raw`(?<!\p{L})(?:(?<!(?:en|por|de|con|a|desde|para) )(?:Amazon|(?:su|sus|vuestro|vuestra|vuestros) (?:equipos?|sistemas?|algoritmos?|robots?|bots?|software|personal|agentes|empleados|soporte|compañeros|almacén|almacenes|inteligencia|plataforma)|el algoritmo|el robot|el soporte al vendedor|(?:el sistema|los sistemas|el equipo|los empleados|el almacén|los robots) de Amazon)(?: [\p{L}’'-]+){0,6} (?:perdid[oa]s?|perdió|castig\p{L}+|sancion\p{L}+|bloque\p{L}+|elimin\p{L}+|suspend\p{L}+|cerr(?:ó|ado)|tragó|tragado|mezcl\p{L}+|dañ\p{L}+|ignor\p{L}+|trata(?:n|do|ron)? (?:mal|\p{L}+)|maltrat\p{L}+|injust\p{L}+|por error|sin (?:motivo|razón|aviso|explicación|avisar)|niega\p{L}*|neg(?:ó|aron)|no (?:\p{L}+ ){0,2}(?:respond\p{L}+|contest\p{L}+|lee\p{L}*|leído|leyó|leyeron|funciona\p{L}*|entiend\p{L}+|respeta\p{L}*|avis\p{L}+|inform\p{L}+|verific\p{L}+|revis\p{L}+|ayud\p{L}+|explic\p{L}+)|nunca (?:nos )?(?:\p{L}+ )?(?:respond\p{L}+|contest\p{L}+|avis\p{L}+|ley\p{L}+|inform\p{L}+|explic\p{L}+)|culpables?|culpa|responsables?|se equivoc\p{L}+|equivocad[oa]s?|discrimin\p{L}+|arbitrari\p{L}*|ciegamente|fall(?:a|ó|ado)))(?!\p{L})`,
      [
        'Su sistema se tragó los números.',
        'Amazon trata mal a los vendedores.',
        'Su equipo no leyó nuestro correo.',
        'El algoritmo nos bloqueó sin motivo.',
        'Amazon nunca nos avisó.',
        'El soporte al vendedor no contesta.',
      ],
      ['Nuestro sistema perdió tres filas.', 'La ficha en Amazon estaba vacía.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:la )?(?:culpa|responsabilidad) (?:[\p{L}’']+ ){0,3}(?:de Amazon|(?<!(?:proveedor|transportista|fabricante|agencia|mensajer|emplead|trabajador|distribuidor|mayorista)[^.!?]{0,80})suya|de ustedes|de su (?:sistema|equipo|algoritmo)|de sus \p{L}+)|(?:es|son|fue|fueron) (?:\p{L}+ )?culpa (?:de Amazon|(?<!(?:proveedor|transportista|fabricante|agencia|mensajer|emplead|trabajador|distribuidor|mayorista)[^.!?]{0,80})suya|de ustedes|de su)|(?:no (?:tenemos|es|somos|tuvimos) (?:\p{L}+ )?(?:culpa|culpables|responsables|nuestra responsabilidad)|no hemos hecho nada (?:malo|mal))|víctimas? (?:[\p{L}’']+ ){0,2}(?:Amazon|algoritmo|sistema|robot|competidor\p{L}*|competencia)|(?:castigad|acusad|suspendid|bloquead|sancionad|penalizad)[oa]s? (?:injustamente|sin motivo|por error|sin razón)|(?:los )?(?:otros|demás) vendedores (?:[\p{L}’']+ ){0,3}(?:hacen|lo hacen|también|igual)|sus (?:reglas|políticas|normas|directrices) (?:[\p{L}’']+ ){0,3}(?:confusas|poco claras|cambian|contradictorias|incomprensibles|injustas)|(?:debido a|a causa de|por) (?:un |una |el |los |la )?(?:error|fallo|errores|fallos|culpa) (?:\p{L}+ )?(?:de Amazon|de su (?:sistema|equipo|algoritmo|robot)|de sus \p{L}+)))(?!\p{L})`,
      [
        'La culpa es de Amazon.',
        'No tenemos culpa.',
        'Somos víctimas del sistema: víctimas del algoritmo.',
        'Fuimos castigados injustamente.',
        'Los demás vendedores hacen lo mismo.',
        'Sus políticas son confusas.',
      ],
      [
        'La culpa estaba en nuestra plantilla.',
        'El proveedor nos engañó y toda la responsabilidad es suya.',
        'El transportista perdió la caja; la culpa fue suya.',
      ],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:causad|provocad|cread|debid)[oa] (?:\p{L}+ )?(?:por|a) (?:Amazon|su \p{L}+|sus \p{L}+|un (?:error|fallo) de Amazon|el sistema de Amazon)|(?:fue|es|ha sido) (?:Amazon|su (?:sistema|equipo|algoritmo)) (?:quien|el que|la que|que)|no es (?:\p{L}+ )?(?:cosa|asunto|problema|responsabilidad) (?:nuestr[oa])|no es nuestr[oa] (?:problema|responsabilidad|culpa|asunto))(?!\p{L})`,
      ['Fue causado por su sistema.', 'Fue Amazon quien falló.', 'No es cosa nuestra.'],
      ['El error fue causado por nuestra plantilla.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:hemos sido|fuimos|somos) (?:\p{L}+ ){0,2}(?:castigados|penalizados|perseguidos|maltratados|discriminados|perjudicados))(?!\p{L})`,
      ['Fuimos injustamente castigados.'],
      ['Fuimos abastecidos el 3 de mayo.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?<!(?:en|por|de|con|a) )(?:Amazon|(?:su|sus) (?:equipos?|sistemas?|algoritmos?|robots?|bots?|software)) (?:nos )?(?:ha |han )?(?:[\p{L}’'-]+ ){0,5}(?:por nada|sin (?:mirar|leer|comprobar|una palabra)|de la nada|de la noche a la mañana|al azar|echad[oa]s?|echó|echaron|expuls\p{L}+|arruin\p{L}+|hundi\p{L}+|destroz\p{L}+))(?!\p{L})`,
      [
        'Su algoritmo nos cerró por nada.',
        'Amazon nos echó a la calle.',
        'Sus bots arruinaron nuestra temporada.',
        'Amazon nos bloqueó de la noche a la mañana.',
      ],
      [
        'Amazon retiró la oferta el 3 de mayo.',
        'Nuestro sistema cerró la ficha al azar.',
        'Amazon nos escribió el 3 de mayo.',
      ],
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:clientes?|compradore?s?) (?:no (?:leen|lee|entienden|entiende)|mienten|miente|abusan|engañan|son deshonestos)(?!\p{L})`,
      'Los clientes no leen la página.',
      'Los clientes no recibieron el paquete.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?<!nuestro )(?:clientes?|clientas?|compradores|comprador|compradoras?|consumidores|clientela)(?: [\p{L}’'-]+){0,5} (?:no (?:\p{L}+ )?(?:leen|lee|leyó|leyeron|entienden|entiende|entendió|saben|sabe|quieren|miran|conocen|tienen (?:idea|paciencia|ni idea)|tiene (?:idea|paciencia))|ni (?:leen|miran|saben)|mienten|miente|mintió|mintieron|inventan|inventa|inventó|abusan|abusa|aprovechan|aprovecha|engañan|engaña|estafan|exageran|exagera|exigen demasiado|romp\p{L}+ (?:[\p{L}’']+ ){0,3}(?:mism[oa]s?|a propósito|sol[oa]s?)|deshonest[oa]s?|mentiros[oa]s?|vag[oa]s?|estúpid[oa]s?|ignorantes?|impacientes?|nunca (?:están |son )?(?:content[oa]s?|honest[oa]s?|satisfech[oa]s?|sincer[oa]s?)|de mala fe|demasiado (?:exigentes?|pere[zc]os[oa]s?|impacientes?|vag[oa]s?)|(?:solo|sólo|solamente) (?:quieren|quiere|buscan|busca)|quieren (?:solo|todo|gratis)|incapaces|chantaje\p{L}*|deberían? haber (?:leído|medido|mirado|comprobado)))(?!\p{L})`,
      [
        'Los clientes, sin embargo, no entienden: los clientes no entienden nada.',
        'Los compradores solo quieren el reembolso.',
        'El cliente rompió el jarrón él mismo.',
        'Algunos clientes exageran.',
        'Los clientes nunca son honestos.',
        'Los clientes deberían haber leído la ficha.',
      ],
      ['Los clientes no recibieron el paquete.', 'Dos clientes encontraron fina la toalla.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:culpa|error|negligencia|mala fe) (?:de los|del|de la|de las) (?:clientes?|comprador(?:es)?|clientela|clientas?)|(?:clientes|compradores) (?:deshonestos|difíciles|caprichosos|abusivos|fraudulentos|tramposos|aprovechados))(?!\p{L})`,
      ['Es culpa del cliente.', 'Dos compradores tramposos reclamaron.'],
      ['Dos clientes habituales escribieron.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:clientes?|compradore?s?|compradoras?)(?: que [^.!?\n]{1,60}?)? (?:es|son|era|eran) (?:[\p{L}’'-]+ ){0,3}(?:celos[oa]s|envidios[oa]s|rencoros[oa]s|vengativ[oa]s|mentiros[oa]s|estafadore?s|idiotas|chantajistas|troles|trols|alborotador\p{L}*|quejicas|analfabetos|aprovechados))(?!\p{L})`,
      [
        'Los compradores que nos denunciaron son unos alborotadores envidiosos.',
        'Los clientes eran estafadores.',
        'Esos clientes son troles.',
        'Los compradores son simplemente rencorosos.',
      ],
      [
        'Los compradores que nos denunciaron son los de la lista.',
        'Los clientes eran del mismo lote.',
        'Los clientes son atendidos en un día.',
      ],
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:por favor,? (?:díganos|indíquenos|infórmennos|explíquenos|háganos saber)|(?:pueden|podrían|puede|podría) (?:decirnos|indicarnos|explicar|confirmar))(?!\p{L})`,
      'Por favor, díganos qué falta.',
      'La plantilla indica la talla.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:díganos|dígannos|háganos saber|hágannos saber|explíquenos|explíquennos|indíquenos|respóndanos|contáctenos|contacten con nosotros|ayúdennos|(?:por favor|les rogamos|rogamos),? (?:que )?(?:nos )?(?:\p{L}+ )?(?:respond\p{L}+|confirm\p{L}+|contact\p{L}+|expli\p{L}+|aclar\p{L}+|comuni\p{L}+|indi\p{L}+|dig\p{L}+|avís\p{L}+|avis\p{L}+)|(?:nos gustaría|queremos|quisiéramos|desearíamos|querríamos) (?:saber|entender|conocer)|(?:les )?preguntamos (?:por qué|qué|cómo|cuándo|si)|(?:pueden|podrían|puede|podría|podéis) (?:\p{L}+ )?(?:decirnos|indicarnos|explicarnos|confirmar|ayudarnos|aclarar|revisar)))(?!\p{L})`,
      [
        'Háganos saber qué falta.',
        'Nos gustaría saber el motivo.',
        'Por favor, confirmen la recepción.',
        'Podrían decirnos qué página',
      ],
      ['La ficha dice qué caja usar.'],
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ID|número|n\.º) (?:de(?:l)? )?(?:caso|ticket)[ :]*\d*|ticket \d+|contactamos (?:con )?(?:el )?soporte)(?!\p{L})`,
      'Vea el número de caso 12345678.',
      'En este caso se cambia la caja.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:caso|ticket|incidencia|expediente|consulta|referencia)(?: (?:de soporte|de asistencia|del? vendedor|abiert[oa]))?(?: (?:número|n\.º|nº|ID))?[ :#]*\d{6,}|(?:ID|número|n\.º|nº) (?:del? )?(?:caso|ticket|incidencia|expediente)|(?:llam\p{L}+|contact\p{L}+|escrib\p{L}+|escrito|habl\p{L}+|telefone\p{L}+|chate\p{L}+) (?:[\p{L}’']+ ){0,3}(?:soporte|asistencia|atención al vendedor|agente|operador|operadora|Seller Support|Salud de la cuenta)|(?:la señora|el señor|la señorita|su (?:compañer[oa]|colega|agente)|un agente|una agente|el agente|la agente|una operadora|un operador) (?:\p{L}+ )?(?:del? teléfono|por teléfono|al teléfono|en el chat|del soporte|nos (?:dijo|confirmó|aseguró))|como (?:ya )?(?:dijimos|explicamos|indicamos) a su (?:compañer[oa]|colega|equipo|agente)))(?!\p{L})`,
      [
        'Vea el caso 14582209931.',
        'La señora al teléfono estuvo de acuerdo.',
        'Llamamos tres veces al soporte.',
        'Un agente nos confirmó el desbloqueo.',
      ],
      ['En este caso se cambia la caja.', 'En 12 casos faltaba la etiqueta.'],
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:acciones legales|medidas legales|nuestros? abogados?|(?:a|en) los tribunales|demandar|a la prensa)(?!\p{L})`,
      'Tomaremos acciones legales.',
      'El nombre legal figura en la factura.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:nuestr[oa]|mi|un|una|con|al) (?:\p{L}+ )?(?:abogad[oa]s?|bufete|asesor jurídico|departamento jurídico)(?! del titular)|vía judicial|por la vía legal|(?:acciones|medidas|vías?) (?:legal(?:es)?|judicial(?:es)?|jurídicas?)|(?:ante|a|en|por) (?:los tribunales|el tribunal|los juzgados|el juez|la justicia)|(?:acudir\p{L}*|recurrir\p{L}*|contactar\p{L}*|informar\p{L}*|denunciar\p{L}*|avisar\p{L}*|iremos) (?:[\p{L}’']+ ){0,4}(?:prensa|periódicos|medios|autoridades|CNMC|competencia|tribunal(?:es)?|consumo|consumidores|policía|OCU)|daños y perjuicios|indemnización|denuncia contra|denunciaremos|demanda(?:remos)? (?:contra|a Amazon)|querella|(?:en|por) (?:las )?redes sociales|hacer(?:lo)? públic[oa]|haremos públic[oa]|nos reservamos (?:[\p{L}’']+ ){0,3}(?:derechos?|acciones)))(?!\p{L})`,
      [
        'Nuestro abogado está preparado.',
        'Acudiremos a la prensa.',
        'Pediremos daños y perjuicios.',
        'Iremos a los tribunales.',
        'Lo contaremos en redes sociales.',
      ],
      ['El molde se cambió.', 'El nombre legal figura en la factura.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:abogad[oa]s? (?:[\p{L}’'-]+ ){0,3}(?:presentar\p{L}*|demandar\p{L}*|interpon\p{L}+|se encargará\p{L}*)|(?:el|la|los|un|una|las) (?:periódicos?|periodistas?|prensa|televisión|medios|diario) (?:[\p{L}’'-]+ ){0,3}(?:sabrá\p{L}*|tendrá\p{L}*|contará\p{L}*|publicará\p{L}*|espera\p{L}*|recibirá\p{L}*|se enterará\p{L}*))(?!\p{L})`,
      [
        'El abogado presentará una demanda el lunes.',
        'El periódico tendrá toda la historia.',
        'La prensa sabrá todo.',
        'Un periodista espera ya.',
      ],
      [
        'La prensa de ajos se corrigió.',
        'El diario de rutas figura en el Anexo 2.',
        'La abogada del titular confirmó la licencia.',
      ],
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:maravillosa|fantástica|excelente|gran) (?:plataforma|empresa|compañía)|(?:amamos|admiramos) Amazon)(?!\p{L})`,
      'Amazon es una maravillosa plataforma.',
      'La excelente cola sujeta 2 kg.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:maravillos|fantástic|espléndid|excelente|óptim|extraordinari|magnífic|increíble|excepcional|mejor|admirable|estupend|gran|impresionante)[oa]? (?:\p{L}+ )?(?:plataforma|equipo|empresa|trabajo|mercado|compañía|marketplace|servicio|socio)|(?:equipo|trabajo|plataforma|empresa|compañía) (?:maravillos[oa]|fantástic[oa]|espléndid[oa]|excelente|extraordinari[oa]|magnífic[oa]|increíble|excepcional|admirable)|(?:amamos|admiramos|respetamos|adoramos|valoramos) (?:[\p{L}’']+ ){0,3}(?:Amazon|su (?:trabajo|equipo|plataforma))|(?:orgullosos|honrados|felices) (?:[\p{L}’']+ ){0,4}(?:Amazon|su plataforma)|Amazon es (?:[\p{L}’']+ ){0,3}(?:mejor|líder|fantástic|grande|ejemplar)\p{L}*))(?!\p{L})`,
      [
        'Su equipo fantástico lo leerá.',
        'Amazon es el mejor mercado.',
        'Admiramos su trabajo.',
        'Estamos orgullosos de vender en Amazon.',
      ],
      ['La mejor cola sujeta 2 kg.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:ustedes|vosotros|las personas de Amazon|sus empleados) (?:son|sois) (?:[\p{L}’'-]+ ){0,4}(?:mejor(?:es)?|fantástic[oa]s|maravillos[oa]s|genial(?:es)?|genios|extraordinari[oa]s|excepcionales|increíbles|héroes|inteligentes|un ejemplo)|(?:son|sois) (?:[\p{L}’'-]+ ){0,2}(?:los mejores|las mejores|unos genios|unos héroes))(?!\p{L})`,
      [
        'Ustedes son realmente los mejores del comercio.',
        'Ustedes son geniales.',
        'Sois los mejores.',
        'Las personas de Amazon son héroes.',
      ],
      [
        'Los mejores embalajes se probaron.',
        'Ustedes tienen la lista en el Anexo 2.',
        'Las cajas son mejores desde mayo.',
      ],
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:(?:les )?(?:garantizamos|prometemos|aseguramos)|nunca más|jamás volverá|no (?:volverá a (?:suceder|ocurrir|pasar)|se repetirá)|100\s?% (?:garantizado|seguro)|imposible que)(?!\p{L})`,
      'No volverá a suceder.',
      'El producto abierto no vuelve al almacén.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:garantizamos|garantiza(?: que| la ausencia| cero)|(?:les )?(?:prometemos|juramos|aseguramos)|nunca (?:más|volver\p{L}+)|jamás (?:\p{L}+ )?(?:volver|suceder|ocurrir|pasar|repetir)\p{L}*|no (?:\p{L}+ ){0,2}(?:volver(?:á|án)|repetir(?:á|án)|suceder(?:á|án)|ocurrir(?:á|án)|pasará)(?: más| nunca| jamás| otra vez| de nuevo| a (?:suceder|ocurrir|pasar|repetirse))?|(?:es|son|queda|resulta|ahora|ya) (?:\p{L}+ )?(?:imposibles?|descartad[oa]s?|excluid[oa]s?)|no puede(?:n)? (?:volver a |ya )?(?:suceder|ocurrir|pasar|repetirse)|de una vez por todas|definitivamente (?:resuelt|eliminad|solucionad)[oa]s?|(?:resuelt|eliminad|solucionad)[oa]s? (?:definitivamente|para siempre)|ningún riesgo|riesgo cero|infalible|a prueba de (?:fallos|errores)|sin excepción alguna|(?:al )?100\s?% (?:segur|conform|fiable|auténtic|origin)\p{L}*|cero (?:errores|retrasos|defectos|riesgos|reclamaciones)|tengan la (?:seguridad|certeza)|palabra de honor|todos los pedidos (?:[\p{L}’']+ ){0,2}(?:saldrán|llegarán) (?:puntuales|a tiempo)))(?!\p{L})`,
      [
        'Garantizamos que no habrá errores.',
        'Un retraso ya es imposible.',
        'No puede volver a ocurrir.',
        'El problema está solucionado para siempre.',
        'Esto no se repetirá nunca.',
      ],
      ['La garantía del fabricante es de 2 años.', 'El producto abierto nunca vuelve al almacén.'],
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:todas )?las (?:medidas|acciones) (?:necesarias|apropiadas|oportunas)|más (?:cuidadosos|atentos|prudentes)|mejorad[oa] (?:\p{L}+ ){0,2}(?:procesos|procedimientos|calidad|servicio)|lo antes posible|regularmente|cumplir (?:con )?(?:todas )?las (?:normas|políticas|reglas))(?!\p{L})`,
      'Tomamos todas las medidas necesarias.',
      'La medida empieza el 3 de mayo.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:más|mayor|mejor|mucha|especial|máxim[oa]|muy|extremadamente) (?:\p{L}+ ){0,2}(?:atención|atent[oa]s?|atentamente|cuidado|cuidados[oa]s?|cuidadosamente|prudent\p{L}+|prudencia|vigilan\p{L}+|rigor|riguros\p{L}+|diligen\p{L}+|estrict\p{L}+|esmero|controles|control|a menudo|seriamente|en serio|precisión|cautela|minucios\p{L}+|de cerca)|(?:control|verific|revis|embal|empaquet|supervis|vigil|gestion|trabaj|prepar|cuid)\p{L}* (?:[\p{L}’']+ ){0,4}(?:mejor|más (?:\p{L}+mente|a menudo|de cerca|a fondo)|regularmente|periódicamente|atentamente|cuidadosamente|constantemente|continuamente|rigurosamente|con (?:más|mayor) (?:cuidado|atención|rigor))|(?:mejor(?:ar|ado|amos|aremos|ando|ó|ada|adas|ados)|optimiz\p{L}+|reforz\p{L}+|refuerz\p{L}+|perfeccion\p{L}+|aument\p{L}+) (?:[\p{L}’']+ ){0,4}(?:procesos?|procedimientos?|calidad|servicio|comunicación|control(?:es)?|organización|embalajes?|métodos?|rendimiento|gestión|estándares)|(?:divers[oa]s|vari[oa]s|algun[oa]s|nuev[oa]s|much[oa]s|numeros[oa]s|tod[oa]s l[oa]s|l[oa]s|las) (?:\p{L}+ )?(?:medidas|acciones|mejoras|cambios|pasos|ajustes)(?: \p{L}+)? (?:necesari[oa]s|adecuad[oa]s|apropiad[oa]s|oportun[oa]s|correctiv[oa]s|posibles|pertinentes|adoptad[oa]s|tomad[oa]s|introducid[oa]s)|(?:introduj\p{L}+|implement\p{L}+|realiz\p{L}+|hicimos|hecho|tomado|adoptado) (?:[\p{L}’']+ )?(?:divers[oa]s|vari[oa]s|numeros[oa]s|much[oa]s) (?:\p{L}+ )?(?:medidas|acciones|mejoras|cambios|pasos|ajustes)|(?:cumpl|respet|segu|aplic|observ)\p{L}* (?:[\p{L}’']+ ){0,4}(?:reglas|políticas|normas|directrices|reglamento|condiciones|requisitos|normativa)|cuanto antes|tan pronto como sea posible|lo más (?:pronto|rápido) posible|a la mayor brevedad|con prontitud|alta calidad|mejor (?:calidad|comunicación|organización|control|servicio|embalaje)|satisfacción (?:de los|del) clientes?|(?:nos )?(?:tomamos|tomar|tomado) (?:[\p{L}’']+ ){0,4}(?:muy )?en serio|(?:todo )?lo (?:posible|mejor)|aprendido (?:la lección|de nuestros|de los|de este)|prestar(?:emos)? (?:\p{L}+ )?atención|tener(?:emos)? cuidado|regularmente|periódicamente|constantemente))(?!\p{L})`,
      [
        'Seremos más cuidadosos.',
        'Revisamos mejor los paquetes.',
        'Hemos mejorado los procesos.',
        'Realizamos varias mejoras.',
        'Cumplimos todas las normas.',
        'Nos lo tomamos muy en serio.',
        'Respondemos a la mayor brevedad.',
      ],
      ['La medida empezó el 3 de mayo.', 'La calidad 180 g/m² está en la ficha.'],
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:(?:intentamos|intentaremos|trataremos de|tratamos de|esperamos)|si es posible|en la medida de lo posible|cuando sea posible|quizás|tal vez|hacer (?:todo )?lo posible)(?!\p{L})`,
      'Revisamos si es posible.',
      'Un posible duplicado se bloquea.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:intent(?:amos|aremos|a|an|ar)|trat(?:amos|aremos|ar) de|har(?:emos|é|á|án) (?:todo )?lo (?:que (?:esté en nuestra mano|podamos)|posible)|procur(?:amos|aremos|a|ar)|esper(?:amos|aremos)|nos esforz(?:amos|aremos)|nos esforzamos|quisiéramos|querríamos|desearíamos|pensamos|creemos|confiamos en|podríamos|deberíamos|aspiramos|pretendemos|nos gustaría)|(?:cuando|donde|si|siempre que|mientras|en lo|dentro de lo|en la medida de lo) (?:[\p{L}’']+ ){0,3}(?:posible|podamos|podemos|tiempo|permita|permite|factible)|de la mejor manera|en principio|por lo general|normalmente|generalmente|en general|en teoría|en la mayoría de los casos|la mayoría de las veces|quizá|acaso|probablemente|posiblemente|a lo mejor|ojalá|debería(?:n)? (?:[\p{L}’']+ ){0,2}(?:bastar|ayudar|evitar|reducir|mejorar|impedir|prevenir|servir)|podría(?:n)? (?:ayudar|bastar|evitar|reducir)|lo mejor (?:que )?(?:podamos|posible|de nosotros)|algún día|tarde o temprano))(?!\p{L})`,
      [
        'Nos esforzamos en responder pronto.',
        'Procuramos fotografiar cada caja.',
        'Cuando sea posible, pesamos.',
        'Esto debería bastar.',
        'Por lo general se prueba el lote.',
        'Nos gustaría contratar a alguien.',
      ],
      ['La prueba de caída es el Anexo 2.', 'El límite de peso es 2 kg.'],
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:una vez|después de|cuando|si|tan pronto como|en cuanto)(?!\p{L})[^.!?\n]{0,60}(?:reactiv|restablec|rehabilit|reincorpor|desbloque)`,
      'Una vez reactivada la cuenta, revisaremos.',
      'Si falta el escaneo, la etiqueta no sale.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:una vez|después|cuando|si|tan pronto|en cuanto|al|tras|con|a partir|apenas)(?: [\p{L}’'-]+){0,7} (?:reactiv\p{L}+|reapertura|reab(?:r|ier)\p{L}+|restablec\p{L}+|restitu\p{L}+|reinstaur\p{L}+|reincorpor\p{L}+|rehabilit\p{L}+|desbloque\p{L}+|de nuevo (?:activ\p{L}+|abiert\p{L}+|en línea|vender)|otra vez (?:activ\p{L}+|abiert\p{L}+|en línea|vender)|vuelva(?:n|mos)? a (?:estar|abrir|vender|activar\p{L}*)|volvamos a vender|podamos vender|recuper\p{L}+ (?:la cuenta|el acceso|los privilegios)|levant\p{L}+ (?:de )?la suspensión|fin de la suspensión|reanud\p{L}+|su (?:aprobación|decisión favorable|visto bueno)))(?!\p{L})`,
      [
        'Tras la reapertura de la cuenta formaremos al equipo.',
        'Cuando la cuenta vuelva a estar activa, pesaremos.',
        'En cuanto volvamos a vender, revisaremos.',
        'Al reanudar las ventas empieza el control.',
      ],
      ['Si el paquete está abierto, el operario lo anota.'],
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:vamos a|\p{L}{3,}(?:aremos|eremos|iremos)|(?:haremos|tendremos|pondremos)|planeamos|tenemos (?:la intención de|previsto)|pensamos)(?!\p{L})`,
      'Vamos a formar al personal.',
      'Hemos formado al personal.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:\p{L}{2,}(?:aremos|eremos|iremos|dremos|bremos|rremos)|(?:haremos|diremos|daremos)|(?:será|serán) (?:\p{L}+ ){0,2}\p{L}+(?:ad|id|st|ch)[oa]s?|se \p{L}+(?:ará|arán|erá|erán|irá|irán)|(?:estamos|está|están) (?:\p{L}+ )?\p{L}+(?:ando|iendo)|(?:tenemos (?:la intención|previsto|pensado|que)|prevemos|planeamos|planificamos|pensamos|queremos|pretendemos|vamos a|va a|van a)|(?:está|están|queda|quedan) (?:\p{L}+ )?(?:previst[oa]s?(?= ?(?:para |el \d|a partir|[.,;]|$))|programad[oa]s?|en curso|en marcha|en preparación|pendientes?|por \p{L}+|planificad[oa]s?)|la próxima semana|el próximo mes|en los próximos (?:días|meses)|en las próximas semanas|próximamente|en breve|seguirán|a continuación se hará|falta por \p{L}+))(?!\p{L})`,
      [
        'Sustituiremos las fotos.',
        'Los pedidos serán reembolsados.',
        'Estamos cambiando las cajas.',
        'La formación está prevista.',
        'Queda pendiente contar el stock.',
        'Se reembolsará a los clientes.',
      ],
      ['El 3 de mayo se cambiaron las fotos.'],
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:empresa familiar|negocio familiar|fundada en (?:19|20)\d\d|años de experiencia|nuestra misión|vendemos en Amazon desde|la satisfacción del cliente es nuestra prioridad)(?!\p{L})`,
      'Somos una empresa familiar.',
      'La familia de productos tiene 4 tallas.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:pequeña|joven|mediana|reconocida|sólida|humilde|modesta) (?:\p{L}+ )?(?:empresa|compañía|tienda|sociedad|pyme|firma)|pequeño (?:negocio|comercio|taller)|(?:empresa|compañía|tienda|negocio|taller|sociedad) (?:\p{L}+ )?(?:familiar|artesana\p{L}*|de familia|líder|fundad[oa]|joven|consolidad[oa])|(?:fundad|nacid|cread|abiert|montad)[oa]s? (?:[\p{L}’'\d]+ ){0,4}(?:(?:19|20)\d\d|garaje|por (?:mi|mis|nuestr[oa])|cocina|hace)|(?:fundamos|creamos|abrimos|montamos|empezamos|fundé|monté|empecé|fundó|nació) (?:[\p{L}’'\d]+ ){0,5}(?:empresa|negocio|tienda|taller|marca|garaje|cocina|(?:19|20)\d\d)|(?:\d+|diez|veinte|quince|muchos|largos) años (?:de (?:experiencia|actividad|trayectoria|venta|oficio|trabajo)|en (?:Amazon|el sector))|(?:larga|amplia|dilatada) (?:experiencia|trayectoria)|(?:ganad|recibid|obtenid|conseguid)o (?:[\p{L}’']+ ){0,3}(?:premios?|reconocimiento|medalla)|(?:ganamos|recibimos|obtuvimos) (?:[\p{L}’']+ ){0,3}(?:premios?|reconocimiento|medalla)|(?:empleamos|damos trabajo|damos empleo) (?:a )?(?:\p{L}+ )?(?:\d+|seis|ocho|diez|doce) (?:personas|empleados|trabajadores)|(?:nuestra|una) (?:pasión|filosofía|visión|misión|historia|vocación)|apasionad[oa]s (?:de|por)|clientes (?:satisfechos|fieles|felices)|(?:siempre|nunca) (?:[\p{L}’']+ ){0,4}(?:excelente|óptim|impecable|buen|problema|queja|reclamaci|advertencia|incidente)\p{L}*(?: (?:valoracion|métrica|puntuacion|servicio|estadística)\p{L}*)?|generación|generaciones))(?!\p{L})`,
      [
        'La tienda fue fundada por mi padre.',
        'Somos una pequeña empresa.',
        'Ganamos un premio.',
        'Damos trabajo a seis personas.',
        'Nuestra pasión es el cuero.',
        'Tenemos una larga trayectoria.',
      ],
      ['La tienda cierra a las 18 h.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:existe|opera|trabaja|vendemos|trabajamos|llevamos|somos) (?:\p{L}+ ){0,4}(?:desde (?:19|20)\d\d|desde hace|más de \w+ años|\d+ años))(?!\p{L})`,
      ['Nuestra empresa existe desde 1995.', 'Llevamos más de diez años.'],
      ['La regla vale desde el 3 de mayo.'],
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:no hemos (?:violado|infringido|incumplido)|la (?:acusación|decisión|suspensión) es (?:falsa|incorrecta|errónea|infundada)|rechazamos la acusación)(?!\p{L})`,
      'La acusación es falsa.',
      'La talla indicada era falsa.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:no es|esto no es) (?:\p{L}+ )?(?:cierto|verdad|correcto|justo|así)|es un (?:malentendido|error de Amazon)|(?:rechazamos|negamos|impugnamos|refutamos|discrepamos)|somos inocentes|no hemos (?:\p{L}+ )?(?:violado|infringido|incumplido|cometido|hecho nada)|(?:acusación|suspensión|decisión|denuncia|reclamación|alegación|sanción) (?:[\p{L}’']+ ){0,2}(?:falsa|infundada|injustificada|errónea|equivocada|sin fundamento)|ninguna (?:infracción|violación)|(?:siempre|plenamente) (?:hemos )?(?:\p{L}+ )?(?:cumplido|respetado)|todos nuestros (?:productos|artículos) son (?:\p{L}+ )?(?:auténticos|originales|nuevos|conformes)))(?!\p{L})`,
      [
        'No es cierto.',
        'Negamos la acusación.',
        'La sanción es infundada.',
        'Todos nuestros productos son originales.',
        'No hay ninguna infracción.',
      ],
      ['La talla indicada era errónea en la hoja vieja.'],
    ),
  ],
  blameOthers: [
    entry(
      String.raw`(?<!\p{L})(?:(?:la |el |los |las |nuestr[oa]s? |un |una |est[ea] |es[ea] |aquel )(?:\p{L}+ )?(?:agencia|transportistas?|repartidor(?:es)?|mensajero|mensajería|proveedor(?:es)?|fabricante|fábrica|emplead[oa]s?|trabajador(?:es|a)?|becari[oa]|mayorista|distribuidor|imprenta|gestor|gestoría|asistente|ayudante|operari[oa]|importador|subcontrata|subcontratista|soci[oa]|diseñador|chófer|conductor|almacenista|colaborador|freelance|exsocio)|Correos|SEUR|MRW|DHL|UPS|DPD|GLS|Nacex)(?: [\p{L}\d’'-]+){0,7} (?:perdid[oa]s?|perdió|olvid\p{L}+|engañ\p{L}+|traicion\p{L}+|mint\p{L}+|estaf\p{L}+|negligentes?|negligencia|fall(?:ó|ado|a)|dañ\p{L}+|romp\p{L}+|rot[oa]|retras\p{L}+|tarde|ignor\p{L}+|rob\p{L}+|sabote\p{L}+|equivoc\p{L}+|culpables?|responsables?|irresponsables?|poco fiables?|incompetentes?|descuidad[oa]s?|despistad[oa]s?|vag[oa]s?|no (?:\p{L}+ )?(?:entreg\p{L}+|respet\p{L}+|avis\p{L}+|inform\p{L}+|prest\p{L}+ atención)|caus(?:ó|ado|aron)|provoc(?:ó|ado|aron)|hizo (?:mal|todo mal|esto|lo que quiso))(?!\p{L})`,
      [
        'El transportista perdió nueve paquetes.',
        'Nuestra agencia nos engañó.',
        'El becario olvidó las etiquetas.',
        'En julio SEUR retrasó los envíos.',
        'Nuestra empleada fue descuidada.',
        'El único responsable: la imprenta es responsable.',
      ],
      ['El proveedor confirmó el lote.', 'El transportista pasa a las 15 h.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:culpa|responsabilidad|error) (?:[\p{L}’']+ ){0,3}(?:del|de la|de nuestr[oa]|de un|de una|de) ?(?:agencia|transportista|repartidor|mensajero|proveedor|fabricante|emplead[oa]|becari[oa]|mayorista|distribuidor|imprenta|gestoría|asistente|operari[oa]|subcontrata|Correos|SEUR|soci[oa]|chófer)|(?:por culpa|a causa) (?:del|de la|de nuestr[oa]|de un|de una) ?(?:\p{L}+ )?(?:agencia|transportista|proveedor|fabricante|emplead[oa]|becari[oa]|mayorista|imprenta|asistente|operari[oa]))(?!\p{L})`,
      [
        'La culpa es del transportista.',
        'La responsabilidad es toda del proveedor.',
        'Pasó por culpa de nuestra imprenta.',
      ],
      ['La responsabilidad de la lista es de la oficina.'],
    ),
  ],
  ownControl: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nosotros|nuestr[oa]s?|hemos|habíamos|teníamos)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:ningun[oa]?|ningún|no|nunca|sin|faltab\p{L}+|nadie|solo|omit\p{L}+|demasiado tarde)|(?:ningun[oa]?|ningún|nadie|sin|faltaba|falta de|no había) (?:[\p{L}’']+ ){0,4}(?:control\p{L}*|revis\p{L}+|verific\p{L}+|aprobación|comparación|comparaba|suplente|contrato|procedimiento|regla|prueba|alarma|alerta|aviso))(?!\p{L})`,
      ['No teníamos: nosotros no teníamos control.', 'Nadie hacía una revisión.'],
      ['El control está en la página 2.'],
    ),
  ],
  thanks: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:muchas )?gracias|(?:les )?agradecemos|agradecid[oa]s?))(?!\p{L})`,
      ['Muchas gracias por su tiempo.', 'Les agradecemos la revisión.'],
      ['La tarjeta de felicitación se retiró.'],
    ),
  ],
  admission: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:sabíamos|sabía|éramos (?:\p{L}+ )?conscientes|a sabiendas|conscientemente|deliberadamente|intencionadamente|intencionalmente|a propósito|adrede)(?=[^.!?\n]{0,90}(?:fals[oa]s?|copias?|imitacion\p{L}*|usad[oa]s?|prohibid[oa]s?|modific\p{L}+|caducad[oa]s?|original(?:es)?|auténtic\p{L}+|igualmente|vend\p{L}+|seguimos|incumpl\p{L}+|norma|regla|compr\p{L}+|ocult\p{L}+|ignor\p{L}+|devuelt\p{L}+|cambi\p{L}+))|(?:a sabiendas|conscientemente|deliberadamente|intencionadamente|a propósito) (?:[\p{L}’']+ ){0,3}(?:vend|modific|ocult|ignor|falsific|compr|ment|mezcl|cambi|cre|abr)\p{L}*|(?:vend|modific|ocult|ignor|mezcl|cambi|cread|abiert|salt)\p{L}* (?:[\p{L}’']+ ){0,4}(?:a sabiendas|conscientemente|deliberadamente|intencionadamente|a propósito|adrede)|(?:aunque|aun|pese a que|a pesar de que) (?:lo )?(?:sabíamos|sabiendo\p{L}*|éramos conscientes)|(?:hemos )?(?:mentimos|mentido|engañamos|engañado|ocultamos|ocultado) (?:[\p{L}’']+ ){0,3}(?:Amazon|clientes|proveedor|origen|sobre|cuenta)|pensamos que (?:nadie|Amazon) (?:[\p{L}’']+ ){0,3}(?:cuenta|notaría|vería|enteraría)))(?!\p{L})`,
      [
        'Sabíamos que eran copias.',
        'Vendimos a sabiendas artículos usados.',
        'Aunque lo sabíamos, seguimos.',
        'Pensamos que nadie lo notaría.',
        'La norma se ignoró a propósito.',
        'Mentimos sobre el proveedor.',
      ],
      ['Nadie anotó qué lote era.', 'El sabor se corrigió.'],
    ),
  ],
  admissionOfPapers: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:modificamos|modificad[oa]s?|cambiamos|cambiad[oa]s?|falsificamos|falsificad[oa]s?|retocamos|retocad[oa]s?|alteramos|alterad[oa]s?|inventamos|inventad[oa]s?|manipulamos|manipulad[oa]s?|añadimos|borramos|reescribimos|corregimos) (?:[\p{L}’']+ ){0,5}(?:facturas?|documentos?|certificados?|recibos?|informes? de ensayo)|(?:facturas?|documentos?|certificados?|recibos?) (?:[\p{L}’']+ ){0,4}(?:modificad|falsificad|retocad|alterad|inventad|manipulad)[oa]s?|facturas? falsas?|falsas? facturas?|documentos? falsos?))(?!\p{L})`,
      ['Cambiamos la fecha en la factura.', 'Era una factura falsa.', 'Los certificados fueron retocados.'],
      ['La factura se archiva por lote.'],
    ),
  ],
  admissionOfFakes: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:vendimos|vendido|vendíamos|compramos|importamos|ofrecimos) (?:[\p{L}’']+ ){0,4}(?:falsificaciones|copias|imitaciones|fals[oa]s|réplicas)|(?:eran|son|era|es) (?:\p{L}+ )?(?:una )?(?:falsificaciones|copias|imitaciones|imitación|réplicas|fals[oa]s?(?=[.,;])|no (?:auténtic|original)[oaes]+)))(?!\p{L})`,
      ['Vendimos imitaciones.', 'Los bolsos eran copias.'],
      ['Las copias de las facturas se adjuntan.'],
    ),
  ],
  guilt: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:asumimos|aceptamos|reconocemos|admitimos)(?: [\p{L}’']+){0,4} (?:responsabilidad|culpa|error|infracción|incumplimiento|norma|haber)|hemos (?:\p{L}+ )?(?:infringido|violado|incumplido|cometido un error)|(?:infringimos|violamos|incumplimos|cometimos un error)|(?:es|fue) (?:\p{L}+ )?culpa nuestra|nuestr[oa] (?:infracción|violación|incumplimiento|culpa|error)))(?!\p{L})`,
      ['Asumimos toda la responsabilidad.', 'Incumplimos la norma.', 'Fue culpa nuestra.'],
      ['El error tipográfico está corregido.'],
    ),
  ],
}
