/**
 * Irregular inflections: form and lemma. Data only.
 *
 * Not here: what suffix rules get right (`stopped`, `making`, `cities`), which `../syntax` works out.
 */

/** Irregular forms of one part of speech. */
export interface IrregularForms {
  /** Which words. */
  readonly part: 'verb' | 'noun' | 'comparison' | 'pronoun' | 'contraction';
  /** `lemma: form form …`, separated by semicolons; all lower case. */
  readonly forms: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** All of them. */
export const IRREGULAR_FORMS: readonly IrregularForms[] = [
  {
    part: 'verb',
    forms:
      'be: am are is was were been being; have: has had having; do: does did done; go: goes went gone; arise: arose arisen; awake: awoke awoken; bear: bore borne born; beat: beaten; become: became; ' +
      'begin: began begun; behold: beheld; bend: bent; bet: betting; bid: bade bidden bidding; bind: bound; bite: bit bitten; bleed: bled; blow: blew blown; break: broke broken; breed: bred; bring: brought; ' +
      'broadcast: broadcasted; build: built; burn: burnt; buy: bought; catch: caught; choose: chose chosen; cling: clung; come: came; creep: crept; cut: cutting; deal: dealt; dig: dug digging; dive: dove; ' +
      'draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven; dwell: dwelt; eat: ate eaten; fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found; flee: fled; fling: flung; ' +
      'fly: flew flown flies; forbid: forbade forbidden; foresee: foresaw foreseen; forget: forgot forgotten forgetting; forgive: forgave forgiven; freeze: froze frozen; get: got gotten getting; give: gave given; ' +
      'grind: ground; grow: grew grown; hang: hung; hear: heard; hide: hid hidden; hit: hitting; hold: held; keep: kept; kneel: knelt; know: knew known; lay: laid; lead: led; lean: leant; leap: leapt; ' +
      'learn: learnt; leave: left; lend: lent; let: letting; lie: lay lain lying; light: lit; lose: lost; make: made; mean: meant; meet: met; mislead: misled; mistake: mistook mistaken; ' +
      'misunderstand: misunderstood; offset: offsetting; outdo: outdid outdone; overcome: overcame; overhear: overheard; override: overrode overridden; oversee: oversaw overseen; overtake: overtook overtaken; ' +
      'overthrow: overthrew overthrown; pay: paid; plead: pled; prove: proven; put: putting; quit: quitting; read: reading; rebuild: rebuilt; repay: repaid; rid: ridding; ride: rode ridden; ring: rang rung; ' +
      'rise: rose risen; run: ran running; say: said; see: saw seen; seek: sought; sell: sold; send: sent; set: setting; sew: sewn; shake: shook shaken; shed: shedding; shine: shone; shoot: shot; show: shown; ' +
      'shrink: shrank shrunk; shut: shutting; sing: sang sung; sink: sank sunk; sit: sat sitting; slay: slew slain; sleep: slept; slide: slid; smell: smelt; sow: sown; speak: spoke spoken; speed: sped; ' +
      'spell: spelt; spend: spent; spill: spilt; spin: spun spinning; spit: spat spitting; split: splitting; spoil: spoilt; spread: spreading; spring: sprang sprung; stand: stood; steal: stole stolen; ' +
      'stick: stuck; sting: stung; stink: stank stunk; stride: strode; strike: struck stricken; strive: strove striven; swear: swore sworn; sweep: swept; swell: swollen; swim: swam swum swimming; swing: swung; ' +
      'take: took taken; teach: taught; tear: tore torn; tell: told; think: thought; throw: threw thrown; thrust: thrusting; tie: tying; die: dying; undergo: underwent undergone; understand: understood; ' +
      'undertake: undertook undertaken; undo: undid undone; uphold: upheld; upset: upsetting; vie: vying; wake: woke woken; wear: wore worn; weave: wove woven; weep: wept; win: won winning; wind: wound; ' +
      'withdraw: withdrew withdrawn; withhold: withheld; withstand: withstood; write: wrote written; want: wan; go: gon; get: gotta',
    source: 'R. Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.11-20',
  },
  {
    part: 'noun',
    forms:
      'person: people; man: men; woman: women; child: children; foot: feet; tooth: teeth; goose: geese; mouse: mice; ox: oxen; life: lives; wife: wives; knife: knives; leaf: leaves; loaf: loaves; half: halves; ' +
      'self: selves; shelf: shelves; thief: thieves; wolf: wolves; calf: calves; criterion: criteria; phenomenon: phenomena; analysis: analyses; basis: bases; crisis: crises; diagnosis: diagnoses; ' +
      'hypothesis: hypotheses; thesis: theses; oasis: oases; emphasis: emphases; parenthesis: parentheses; synthesis: syntheses; bacterium: bacteria; stimulus: stimuli; nucleus: nuclei; alumnus: alumni; ' +
      'cactus: cacti; focus: foci; index: indices; matrix: matrices; appendix: appendices; vertex: vertices; species: species; series: series; means: means; news: news; headquarters: headquarters; ' +
      'crossroads: crossroads; politics: politics; economics: economics; mathematics: mathematics; physics: physics; ethics: ethics; statistics: statistics; lens: lenses; bus: buses; gas: gases; virus: viruses; ' +
      'bonus: bonuses; campus: campuses; status: statuses; census: censuses; movie: movies; cookie: cookies; zombie: zombies; rookie: rookies; calorie: calories; tie: ties; lie: lies; pie: pies; cake: cakes; ' +
      'hero: heroes; potato: potatoes; tomato: tomatoes; echo: echoes; veto: vetoes; embargo: embargoes; shoe: shoes; toe: toes; foe: foes; axe: axes; quiz: quizzes; cache: caches; ache: aches; ' +
      'headache: headaches; clothes: clothes; regards: regards; congratulations: congratulations; thanks: thanks; a.m.: am; p.m.: pm; data: data; media: media',
    source: 'R. Quirk et al., A Comprehensive Grammar of the English Language (1985), 5.73-98',
  },
  {
    part: 'comparison',
    forms: 'good: better best; bad: worse worst; far: farther farthest furthest; old: elder eldest; late: later latest; large: larger largest; nice: nicer nicest; safe: safer safest; wide: wider widest; close: closer closest; brave: braver bravest; rare: rarer rarest; wise: wiser wisest; able: abler ablest; simple: simpler simplest; fine: finer finest; free: freer freest; strange: stranger strangest; severe: severer severest; pure: purer purest; sure: surer surest; true: truer truest; loose: looser loosest; tense: tenser tensest; dense: denser densest; fierce: fiercer fiercest; scarce: scarcer scarcest; cute: cuter cutest; white: whiter whitest; blue: bluer bluest; remote: remoter remotest; noble: nobler noblest; humble: humbler humblest; gentle: gentler gentlest; tall: taller tallest; small: smaller smallest; cheap: cheaper cheapest; full: fuller fullest; near: nearer nearest; poor: poorer poorest; few: fewer fewest; new: newer newest; high: higher highest; low: lower lowest',
    source: 'R. Quirk et al., A Comprehensive Grammar of the English Language (1985), 7.74-79',
  },
  {
    part: 'pronoun',
    forms: 'i: me; we: us; they: them em \'em; he: him; she: her; this: these; that: those; a: an; mine: mine',
    source: 'Universal Dependencies, English guidelines on lemmas',
  },
  {
    part: 'contraction',
    forms: "be: 'm 're 's ai; have: 've; will: 'll wo; can: ca; shall: sha; not: n't; do: du; to: na ta",
    source: 'Universal Dependencies, English guidelines on contractions',
  },
];
