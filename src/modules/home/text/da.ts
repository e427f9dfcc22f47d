import type { Text } from './nb.ts'

export const da: Text = {
  front_title: 'Velfærd bliver bedst, når vi skaber den sammen',
  front_lead:
    'Samskap hjælper en kommune og dem, der bor der, med at skabe noget nyt sammen. I begynder med et spørgsmål, ikke et svar, og alle rundt om bordet tæller lige meget. Undervejs ser I, hvordan samarbejdet går, og hvor I ser det forskelligt.',
  start: 'Start en samskabelse',
  start_hint: 'Du skal bruge et spørgsmål, nogen at spørge og et måltid. Guiden hjælper dig videre.',
  have_code: 'Jeg har en kode',
  join: 'Vær med',
  code_hint: 'Du behøver hverken konto eller e-mail.',
  try_title: 'Se dig omkring først',
  try_lead:
    'Torsdagsbordet i Bjørkevik er opdigtet. Gå ind som en af dem rundt om bordet, og tryk på, hvad du vil.',
  try_as: {
    facilitator: 'Ingrid, der leder arbejdet',
    resident: 'Amina, der bor der',
    leader: 'Tor, leder i kommunen',
    researcher: 'Vilde, der forsker',
    administrator: 'Astrid, der tager sig af kommunen',
  },
  try_mail: 'Læs brevene, de har fået',
  example_title: 'Sådan kan det se ud',
  example_text:
    'Midtvejs svarede folk rundt om Torsdagsbordet sådan her. De ansatte syntes, at alle kom til orde. Borgerne var ikke lige så sikre. Det er ikke en karakter, men noget at tale om før næste middag.',
  example_note: 'Opdigtet eksempel. Stedet og menneskene findes ikke.',
  others_title: 'Hvad andre har lært',
  others_text:
    'Andre steder har prøvet før jer. Læs, hvad der virkede, og hvad de ville gøre anderledes. Du behøver ikke at logge ind.',
  others_link: 'Gå til netværket',
  what_title: 'Hvad I får',
  what: [
    {
      title: 'Plads ved bordet',
      text: 'Inviter med et link, en kode eller et ark. Ingen behøver en konto, og siden siger til, når nogen mangler.',
    },
    {
      title: 'Spørgsmål før svar',
      text: 'I sætter ord på problemet sammen. Alle kan foreslå at ændre ordene, og I ser, hvordan de blev til.',
    },
    {
      title: 'Et spejl for samarbejdet',
      text: '28 udsagn, ens for alle. I ser, hvor I er enige, og hvor I ser det forskelligt.',
    },
  ],
  trust:
    'Ingen får dine egne svar at se. Grupper med færre end fem vises ikke alene, medmindre alle har sagt ja til det. Når en runde er lukket, ved ingen længere, hvem der svarede hvad.',
  trust_link: 'Sådan passer vi på dig',
  mine_title: 'Mine samskabelser',
  mine_account: 'Min konto',
  mine_none:
    'Du er ikke med i noget endnu. Har du fået et link eller en kode? Brug det. Eller start selv noget.',
  mine_as: name => `Du sidder her som ${name}`,
  mine_organisations: 'Det, du tager dig af',
  mine_installation: 'Samskap her',
  mine_ways: 'Sådan kommer du tilbage',
  mine_sessions: 'Her er du logget ind',
  mine_demo: 'Du er logget ind som en opdigtet person. Du kan roligt prøve dig frem.',
  said: { started: 'Samskabelsen er startet. Tag det roligt. Tre ting er nok.', changed: 'Gemt.' },
  now_title: 'Værd at gøre nu',
  now_none: 'Intet haster. Tag en kop kaffe sammen.',
  now_tell: 'Fortæl de andre noget',
  now: {
    own_words: {
      title: 'Læs det, du har sagt',
      text: 'En undersøgelse vil bruge noget, du har sagt. Læs det, ret det, eller tag det tilbage.',
      link: 'Læs det',
    },
    answer_pulse: {
      title: 'Svar på pulsen',
      text: 'Syv korte udsagn om mødet. Det tager et par minutter.',
      link: 'Svar nu',
    },
    answer_check: {
      title: 'Svar på selvtjekket',
      text: 'Otte udsagn kun for ansatte og ledere. Ingen ser dine egne svar.',
      link: 'Svar nu',
    },
    answer: {
      title: 'Svar på udsagnene',
      text: 'Det tager omkring ti minutter. Ingen ser dine egne svar.',
      link: 'Svar nu',
    },
    welcome: { title: 'Nogen vil være med', text: 'De venter på svar fra jer.', link: 'Se hvem' },
    proposal: {
      title: 'Et forslag til spørgsmålet venter',
      text: 'Nogen vil skrive spørgsmålet på en anden måde.',
      link: 'Læs forslaget',
    },
    invite: {
      title: 'Inviter dem, det gælder',
      text: 'Begynd med to eller tre, der selv mærker det.',
      link: 'Inviter',
    },
    residents: {
      title: 'Find flere borgere',
      text: 'Der bør være mindst lige så mange borgere som ansatte rundt om bordet.',
      link: 'Se bordet',
    },
    second: {
      title: 'Find én til, der kan lede',
      text: 'Lige nu bærer du det hele alene. Bliver du syg, går det i stå.',
      link: 'Del ledelsen',
    },
    meal: {
      title: 'Aftal et måltid',
      text: 'Det er lettere at være uenige, når man har spist sammen.',
      link: 'Skriv, hvad det bliver',
    },
    open_round: {
      title: 'Runden er klar',
      text: 'Grupperne er aftalt. Åbn den, når alle kender til den.',
      link: 'Se på runden',
    },
    vote: {
      title: 'Sig din mening om små grupper',
      text: 'Alle skal være enige. Ingen ser, hvad du vælger.',
      link: 'Vælg',
    },
    backing: {
      title: 'Bakker du op om det her?',
      text: 'Gruppen har skrevet, at du bakker op om den. Læs det, og svar med ét tryk.',
      link: 'Læs og svar',
    },
    sparring: {
      title: 'Nogen vil gerne høre, hvad du tænker',
      text: 'Gruppen har spurgt om noget. Et par sætninger er nok.',
      link: 'Læs spørgsmålet',
    },
    close_round: {
      title: 'Runden er åben',
      text: 'Mind folk om den, og luk den, når alle, der vil, har svaret.',
      link: 'Se på runden',
    },
    talk: {
      title: 'Tal om resultatet',
      text: 'Vælg to udsagn, og aftal et eller to små skridt.',
      link: 'Se resultatet',
    },
    meeting_now: {
      title: 'Mødet er i gang',
      text: 'Se, hvad der sker nu, og sig, at du er her.',
      link: 'Til mødet',
    },
    say_when: {
      title: 'Hvornår kan du mødes?',
      text: 'Der er foreslået nogle tider. Sig, hvilke der passer dig.',
      link: 'Sig, hvornår du kan',
    },
    reply_meeting: {
      title: 'Kommer du til mødet?',
      text: 'Svar ja eller nej, og skriv, hvad der kan gøre det lettere at komme.',
      link: 'Svar',
    },
    confirm_minutes: {
      title: 'Passer referatet?',
      text: 'Læs det, og sig til, hvis noget er forkert. Det gælder først, når I har sagt, at det passer.',
      link: 'Læs referatet',
    },
    owed: {
      title: 'Nogen venter på svar',
      text: 'Det er mere end to uger siden, de gav jer et input.',
      link: 'Se hvem',
    },
    plan_meeting: {
      title: 'Aftal det næste møde',
      text: 'Foreslå nogle tider, så siger de andre, hvornår de kan.',
      link: 'Aftal et møde',
    },
    measure: {
      title: 'Noget er klar til at blive målt',
      text: 'I har aftalt at se efter, hvordan det går. Et tal eller et par ord er nok.',
      link: 'Se hvad',
    },
    plan_round: {
      title: 'Se, hvordan samarbejdet går',
      text: 'Når I har mødtes nogle gange, kan alle svare på 28 udsagn.',
      link: 'Planlæg en runde',
    },
    guide: { title: 'Det næste i guiden', text: 'Et lille punkt at tale om.', link: 'Se punktet' },
    steps: {
      title: 'Se på det, I aftalte',
      text: 'Noget skulle være gjort nu. Blev det gjort, fortsætter det, eller lader I det ligge?',
      link: 'Se skridtene',
    },
  },
  since: (place, month) => `Samskabelse i ${place} siden ${month}`,
  ambition_title: 'Hvor meget gør vi sammen?',
  table_title: 'Hvem sidder ved bordet?',
  table_link: 'Alle rundt om bordet',
  round_title: 'Sidst vi spurgte hinanden',
  round_none: 'I har ikke haft nogen runde endnu.',
  round_held_back: 'Gruppen har ikke delt resultatet endnu.',
  round_open: number => `Runde ${number} er åben nu.`,
  steps_title: 'Det aftalte vi',
  steps_link: 'Alle skridtene',
  meal_title: 'Næste måltid',
  meal_none: 'Ikke aftalt endnu.',
  edit: 'Ret',
  menu_groups: {
    work: 'Arbejdet',
    standing: 'Hvor vi står',
    us: 'Os, der er med',
  },
  menu: {
    meetings: 'Møder',
    boards: 'Tavler',
    ideas: 'Idéer',
    contributions: 'Input',
    guide: 'Guiden',
    people: 'Rundt om bordet',
    rounds: 'Runder',
    steps: 'Aftalte skridt',
    plans: 'Planens ord',
    course: 'Vejen indtil nu',
    impact: 'Forskellen',
    news: 'Nyt',
    learning: 'Lære af andre',
    research: 'Forskning',
    pictures: 'Billeder',
    residents: 'Borgernes rum',
    safety: 'Trygt at være med',
    me: 'Min plads',
  },
  privacy_title: 'Sådan passer vi på dig',
  privacy: [
    {
      title: 'Det, du svarer i en runde',
      text: 'Dit svar ligger for sig selv, uden navn og uden klokkeslæt. At du har svaret, står et andet sted. Så længe runden er åben, kan den, der styrer databasen, i princippet koble de to sammen. Når runden lukkes, bliver svarene blandet og får nye numre, og listen over, hvem der har svaret, slettes. Så kan ingen finde et svar, rette det eller trække det tilbage, heller ikke du.',
    },
    {
      title: 'Det, der vises',
      text: 'En gruppe vises kun, når mindst fem har svaret. Et udsagn, som færre end fem i en gruppe har svaret på, vises kun for alle samlet. Grænsen kan være lavere, men kun hvis alle har sagt ja, hver for sig og i hemmelighed, før nogen svarede. Alt, der vises, er regnet ud én gang, og ingen kan dele det op på andre måder. Hvis alle de andre i din gruppe lægger deres svar sammen, kan de regne sig frem til dit.',
    },
    {
      title: 'Det, du giver',
      text: 'Et input har en sporingskode. Med den kan du se, hvad det blev til, uden at logge ind. Andet kan man ikke se med den. Vi gemmer ikke koden, så skriv den ned. Er gruppen blevet enig om sedler uden navn, står det ingen steder, hvem der skrev en seddel. Den, der driver databasen, kan dog se, hvornår den blev hængt op, så længe databasens egen log findes.',
    },
    {
      title: 'Dit navn',
      text: 'Du bestemmer selv, hvad du vil hedde. Et fornavn eller et kælenavn er nok. Du behøver kun en e-mailadresse, hvis du vil starte noget eller have påmindelser.',
    },
    {
      title: 'Hvem der læser det, du skriver',
      text: 'Kun dem, der er med i den samme samskabelse. Den, der styrer databasen, kan i princippet også læse det. Ansatte kan have pligt til at gå videre med det, hvis det handler om børn eller vold. Ingen sidder og læser her døgnet rundt. Haster det i Norge, så ring 113 ved livsfare, 112 til politiet eller 116 117 til lægevagten.',
    },
    {
      title: 'Links og koder',
      text: 'En invitation virker én gang. Bagefter får du din egen kode, som kun du ser. Med den kommer du tilbage fra en anden telefon. Vi gemmer kun et aftryk af koden, så heller ikke vi kan læse den.',
    },
    {
      title: 'Det, der er dit',
      text: 'Alt, hvad der er gemt om dig, kan du læse, rette, hente og få slettet under »Min plads«. Det virker med det samme. Det, du har sagt ja til, tager du tilbage med ét tryk. Resultater, der allerede er vist frem, bliver stående. Der er ingen navne i dem.',
    },
    {
      title: 'Hvem der har læst om dig',
      text: 'Hver ændring, og hver gang nogen åbner noget, der kan være følsomt, bliver skrevet ned, men aldrig det, der stod der. Du kan selv se, hvem der har læst det, der kun handler om dig. Sporene er forseglet, så ingen kan fjerne noget, uden at det kan ses.',
    },
    {
      title: 'Login',
      text: 'Ingen behøver en adgangskode. Du behøver ikke logge ind for at være med. Ansatte kan logge ind med elektronisk id. Vi beder ikke om CPR- eller fødselsnummer og gemmer det aldrig.',
    },
    {
      title: 'Det, der deles med andre',
      text: 'Hvert kvartal lægger vi resultaterne fra mange samskabelser sammen. Et tal vises kun, når mindst fem samskabelser og tyve svar står bag, og ingen af dem har mere end halvdelen af svarene. En historie deles kun, når de, den handler om, har sagt ja, og den forsvinder, når en af dem ombestemmer sig. Andre, der driver Samskap, kan hente det, der er delt. Trækkes det tilbage, forsvinder det hos dem, næste gang de henter. Det, nogen allerede har printet eller kopieret, kan ingen hente tilbage.',
    },
    {
      title: 'Cookies',
      text: 'Vi bruger to, og begge er nødvendige: en, der husker, at det er dig, og en, der husker sproget. Mens du logger ind med elektronisk id, er der en til, i ti minutter. Ingen andre ser dem.',
    },
    {
      title: 'Klage',
      text: 'Spørg først den organisation, der står bag. Er du stadig uenig, kan du i Norge klage til Datatilsynet.',
    },
  ],
  holds_title: 'Alt, vi gemmer',
  holds_caption: 'Hvad der ligger i databasen, hvem der læser det, og hvor længe det ligger der',
  holds_columns: { what: 'Hvad', readers: 'Hvem læser', kept: 'Hvor længe' },
}
