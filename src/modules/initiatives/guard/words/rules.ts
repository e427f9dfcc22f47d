/**
 * Names that are also words, in the languages people write here. They count as names only with a capital inside a
 * sentence. A name that is missing costs one hint too many; put it in.
 */
const norwegian_and_danish = `
  aksel alle alm alma ane are arve ask august aud bente birk bjarke bjørn bo bror brit dag daga dagny dal din dina du
  eik eli ella else embla en even falk far faster find finn fred frid fryd frøy gard gilde glad gro gry gull gunn håp
  han hans hauk hegg heidi helle hild hilde høst idun inge inn iver jan jarl jo jul juli juni kai kaja kaj konge kåre
  lilje lilja lin lind line linn lita live liv lo lone loke love lun lyng lykke lærke maj mai mamma man mari mars may
  mild mille min mina mor mormor far farmor bestemor bestefar morfar farfar pappa tante onkel nabo naboen moster måne
  nor norge odd oda olav ola om ove peer per pia pil pål rein rasmus ro rolf rosa rose rune runa roar saga sander sann
  sara sin sindre siv signe sigrid snø sol sola solveig sommer stein sten stig storm sunniva svane svale svein tea ti
  tone tom tor tora tore torg tove trine trygg trygve tur turi ulv una une unn unni ung varg vera vibe vidar vilde
  vilje viljar viking ville villa vinter viola vår våren ylva ørn øyvind ås åse`
const english = `
  abby angel april art ash autumn bill bob carol chase daisy dawn dean don drew earl eve faith frank gene grace grant
  grey guy harry hazel heather holly hope ivy jack jasmine joy june lance lily mark max miles norm olive pat peg penny
  pierce ray red rich rob robin rose ruby rusty sandy sky skip star sue summer van victor violet wade will willow`

export const also_words: ReadonlySet<string> = new Set(
  `${norwegian_and_danish} ${english}`.trim().split(/\s+/),
)
