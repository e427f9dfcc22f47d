import type { Text } from './nb.ts'

export const en: Text = {
  guide: 'The guide',
  phases: {
    preparation: 'Prepare',
    recruitment: 'Invite',
    work: 'Work together',
    running: 'Run it together',
    closing: 'Finish',
    handing_over: 'Hand it over',
    year_after: 'A year after',
  },
  phase_now: {
    preparation: 'You are preparing',
    recruitment: 'You are inviting people',
    work: 'You are working together',
    running: 'You are running it together',
    closing: 'You are finishing',
    handing_over: 'You are handing it over',
    year_after: 'A year has passed',
  },
  chapters: {
    preparation: 'Prepare',
    recruitment: 'Invite people',
    safety: 'Safe and equal',
    communication: 'Talk together',
    leadership: 'Lead and make room',
    running: 'Run it together',
    closing: 'Finish',
    handing_over: 'Hand it over',
    year_after: 'A year after',
  },
  chapter_leads: {
    preparation: 'What you do on your own side before you invite others in.',
    recruitment: 'Find the people it concerns, and ask them in a way that makes them want to come.',
    safety: 'People dare to speak when they feel safe and are met as equals.',
    communication: 'Words can open doors and close them. Here is what opens them.',
    leadership: 'Somebody holds the threads without holding everything.',
    running: 'When ideas are to become something that keeps going, week after week.',
    closing: 'A good end is agreed, and everybody knows what came of it.',
    handing_over: 'Somebody else takes over. Then what is in people’s heads has to go down on paper.',
    year_after: 'Come back and look: what is still there, and who is it for?',
  },
  states: {
    not_yet: 'not yet',
    talked_about: 'talked about',
    in_place: 'in place',
    not_for_us: 'not for us',
  },
  state_choices: {
    not_yet: 'Not yet',
    talked_about: 'We have talked about it',
    in_place: 'It is in place',
    not_for_us: 'It is not for us',
  },
  next: 'Next',
  findings: {
    concept: {
      name: 'Nobody quite knows what the word means',
      goes_wrong: 'When people mean different things by co-creation, it is also unclear what they should do.',
      helps: 'Find out together, in your own words. What you find yourselves is what you will believe.',
    },
    roles: {
      name: 'It feels strange to step out of your role',
      goes_wrong:
        'Employees are used to having the answers, and residents to being given them. Both are hard to give up.',
      helps: 'Say out loud that it feels strange. There is no right answer, and you may change your minds.',
    },
    guidance: {
      name: 'Many lack somebody to ask',
      goes_wrong:
        'Those who lead often stand alone, and find out too late what they should have done earlier.',
      helps: 'Ask somebody who has done it before. Use a sheet or a method card when you are stuck.',
    },
    habits: {
      name: 'The old system pulls you back',
      goes_wrong: 'Routines, budgets and rules were made for another way of working.',
      helps: 'Find out what you can change yourselves today, and begin where the fence is lowest.',
    },
    preparation: {
      name: 'It starts before the municipality is ready',
      goes_wrong: 'Residents come to meetings where nobody has settled what they may help to decide.',
      helps: 'Agree on your own side first. Then the work will stand its first setback.',
    },
    people: {
      name: 'It depends on the people',
      goes_wrong: 'A plan that looks right on paper comes to nothing if nobody cares.',
      helps: 'Look for people who are curious and honest, also about what does not work where they are.',
    },
  },
  factors: {
    understanding: {
      name: 'Understanding the word and your own place in it',
      means: 'Each person can say what co-creation means for what they do themselves.',
    },
    surplus: {
      name: 'Energy, time and money',
      means: 'Somebody has been given time for this, and does not have to do it on top of everything else.',
    },
    social_process: {
      name: 'Seeing that it is about people',
      means: 'Getting to know each other takes time. That time is part of the work.',
    },
    power: {
      name: 'Clear roles, and power you can talk about',
      means: 'Everybody knows who decides what, and who does not.',
    },
    whole: {
      name: 'Seeing the whole',
      means:
        'People’s lives are not divided into departments. Those who meet see the whole picture together.',
    },
    anchoring: {
      name: 'Backing in your own organisation',
      means: 'It is in the plans. What counts more is that somebody with power over time and money wants it.',
    },
  },
  sources: {
    report_2021:
      'Lars Ueland Kobro and Anne Merete Bjørnerud (2021): Samskapende velferdsinnovasjon. University of South-Eastern Norway, report no. 70 (in Norwegian)',
    report_2018:
      'Lars Ueland Kobro and others (2018): Demokratisk innovasjon. University College of Southeast Norway, report no. 24 (in Norwegian)',
    bekken_2022:
      'Hege Bekken (2022): Samskaping fra plan til handling. Master’s thesis, summarised by Folkehelseforeningen (in Norwegian)',
    ntnu_2024:
      'Co-creation – The Journey of a Co-creation Project in Pursuit of Change (2024). Nordic Welfare Research 9(3)',
    kora_2017:
      'Linda Lundgaard Andersen and Helle Hygum Espersen (2017): Samskabelse, samproduktion og partnerskaber. Socialstyrelsen, Denmark (in Danish)',
    handbook_2018:
      'Lars Ueland Kobro and others (2018): Let’s do it together! A handbook of co-creative social innovation',
    own: 'Added by those of us who make Samskap',
  },
  tools: {
    question: 'Our question',
    people: 'Who sits at the table?',
    needs: 'What I need',
    agreement: 'What we promise each other',
    basis: 'What we rely on to keep information',
    residents: 'The residents’ room',
    exchange: 'What I get for my time',
    rounds: 'Rounds on how you work together',
    steps: 'What we have agreed',
    state: 'Pause and end',
    ready: 'Are you ready to invite?',
    anchoring: 'Who backs us?',
    contacts: 'Contact people',
    thickness: 'Thin or thick?',
    form: 'What kind of working together is this?',
    scope: 'What is in our hands',
    affected: 'Who it concerns',
    practice: 'Today and earlier',
    risks: 'What may go wrong',
    time: 'Time we set aside',
    goals: 'Goals and where they come from',
    definitions: 'What co-creation is to us',
    resources: 'What there is to use',
    offers: 'What is on offer already',
    competence: 'What we need to know',
    channel: 'How we reach each other',
    trials: 'Try it out and put it to use',
    running: 'Running it together',
    year_after: 'A year after',
    letters: 'Letters that ask people to come',
    methods: 'Method cards',
    reflection: 'Thoughts along the way',
    news: 'Wins and setbacks',
    sparring: 'Ask a mentor',
    pattern: 'Use this as a pattern',
    impact: 'The plan for the difference you want to make',
    impact_groups: 'Who it is for, and what is good for them',
    impact_follow: 'How it is going, in small pictures',
    stories: 'Stories of change',
    leader_page: 'One page for those who back you',
    residents_page: 'One page to put up on a wall',
  },
}
