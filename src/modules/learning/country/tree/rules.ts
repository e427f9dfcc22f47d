/**
 * A county as the picture of the country has it: its part of the country, its tile, and whom it is counted together
 * with when it has too little of its own, the nearest first.
 */
export type County = {
  number: string
  region: Region
  tile: readonly [column: number, row: number]
  neighbours: readonly string[]
}
export type Tree = readonly County[]

export const regions = ['east', 'south', 'west', 'mid', 'north', 'upper', 'lower'] as const
/** The last two are of the made-up country. */
export type Region = (typeof regions)[number]

/** The counties from 2024 on. The order is the one in which they are always told, whatever their figures are. */
const norway: Tree = [
  { number: '03', region: 'east', tile: [2, 4], neighbours: ['32'] },
  { number: '31', region: 'east', tile: [3, 5], neighbours: ['32', '39'] },
  { number: '32', region: 'east', tile: [3, 4], neighbours: ['03', '31', '33', '34'] },
  { number: '33', region: 'east', tile: [1, 4], neighbours: ['39', '40', '32', '34', '46'] },
  { number: '34', region: 'east', tile: [2, 3], neighbours: ['32', '33', '50', '15', '46'] },
  { number: '39', region: 'east', tile: [2, 5], neighbours: ['40', '33', '31'] },
  { number: '40', region: 'east', tile: [1, 5], neighbours: ['39', '33', '42'] },
  { number: '42', region: 'south', tile: [0, 5], neighbours: ['11', '40'] },
  { number: '11', region: 'west', tile: [0, 4], neighbours: ['46', '42'] },
  { number: '46', region: 'west', tile: [0, 3], neighbours: ['11', '15', '33'] },
  { number: '15', region: 'west', tile: [1, 3], neighbours: ['46', '50', '34'] },
  { number: '50', region: 'mid', tile: [2, 2], neighbours: ['18', '15', '34'] },
  { number: '18', region: 'north', tile: [2, 1], neighbours: ['55', '50'] },
  { number: '55', region: 'north', tile: [2, 0], neighbours: ['56', '18'] },
  { number: '56', region: 'north', tile: [3, 0], neighbours: ['55'] },
]

/** The example has a country of its own: nothing made up stands under a real name. */
const made_up: Tree = [
  { number: '91', region: 'upper', tile: [1, 0], neighbours: ['92'] },
  { number: '92', region: 'upper', tile: [1, 1], neighbours: ['91', '93'] },
  { number: '93', region: 'upper', tile: [2, 1], neighbours: ['94', '92'] },
  { number: '94', region: 'upper', tile: [2, 2], neighbours: ['93', '95'] },
  { number: '95', region: 'lower', tile: [1, 2], neighbours: ['96', '97', '94'] },
  { number: '96', region: 'lower', tile: [0, 2], neighbours: ['95'] },
  { number: '97', region: 'lower', tile: [1, 3], neighbours: ['98', '95'] },
  { number: '98', region: 'lower', tile: [2, 3], neighbours: ['97'] },
]

export const treeOf = (demo: boolean): Tree => (demo ? made_up : norway)

/** Counties in the order of the tree. */
export const inOrder = (tree: Tree, counties: readonly string[]): string[] =>
  tree.map(({ number }) => number).filter(number => counties.includes(number))

/** The counties of each part of the country, in the order of the tree. */
export function regionsOf(tree: Tree): { region: Region; counties: string[] }[] {
  return [...new Set(tree.map(county => county.region))].map(region => ({
    region,
    counties: tree.filter(county => county.region === region).map(county => county.number),
  }))
}

/** Counties and municipalities of the example, one municipality in each. */
export const made_up_places = [
  { number: '91', county: 'Nordfylket', municipality: 'Nordbygda' },
  { number: '92', county: 'Fjellfylket', municipality: 'Høgfjell' },
  { number: '93', county: 'Skogfylket', municipality: 'Granskogen' },
  { number: '94', county: 'Dalfylket', municipality: 'Langdalen' },
  { number: '95', county: 'Fjordfylket', municipality: 'Bjørkevik' },
  { number: '96', county: 'Øyfylket', municipality: 'Ytterholmen' },
  { number: '97', county: 'Elvefylket', municipality: 'Elvesletta' },
  { number: '98', county: 'Sørfylket', municipality: 'Sørstranda' },
] as const
