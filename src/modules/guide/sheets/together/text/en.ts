import type { Text } from './nb.ts'

export const en: Text = {
  resources: {
    title: 'What there is to use',
    lead: 'What you need is often closer than you think. Write down what residents have, what there is around you, and what the services can lend.',
    talk: 'What can we do that nobody has asked us about?',
    empty: 'Nothing is written yet. Begin with something a resident knows how to do, or has.',
    add: 'Write down something that could be used',
    columns: {
      residents: { name: 'With residents', hint: 'What people can do and have, and who they know.' },
      local: { name: 'Around us', hint: 'Associations, shops, rooms, and people you can ask.' },
      own: { name: 'In the services', hint: 'Rooms, cars, professionals, money, a key.' },
    },
    fields: {
      what: { label: 'What', hint: 'For example a trailer, a kitchen or somebody who speaks Arabic.' },
      source: { label: 'Where is it?' },
      who: {
        label: 'Who has it?',
        hint: 'A group, a place or a person who has agreed to be named here.',
      },
      use: { label: 'How could we use it?' },
      in_use: { label: 'In use' },
    },
    hints: {
      no_residents:
        'There is nothing from the residents. That is easily forgotten. Ask what people can do, and not only what they need.',
      no_local: 'There is nothing from the place around you. Who nearby has room, tools or time?',
      no_own: 'The services have written nothing down. What can they lend without having to ask anybody?',
      nothing_used: 'None of this is in use yet. Choose one thing, and agree who asks.',
    },
    sums: {
      in_use: count => (count === 1 ? '1 thing is in use' : `${count} things are in use`),
    },
    example:
      'The group was looking for somewhere to meet. The sheet said that one of the mothers had the key to the chapel, that the fire station had a kitchen, and that the municipality had a room that stood empty after four o’clock. They met at the fire station, and the children got to try on a helmet.',
  },
  offers: {
    title: 'What is on offer already',
    lead: 'Often several services work with the same people without knowing of each other. Residents tend to know best what there is locally, so let them begin.',
    talk: 'Where do people go when they need something, and where do they never go?',
    empty: 'Nothing is written yet. Ask the residents what they use today.',
    add: 'Write down something on offer',
    fields: {
      offer: {
        label: 'What is on offer',
        hint: 'For example a café, a course or an appointment with somebody.',
      },
      giver: { label: 'Who is behind it?', hint: 'A service, an association or a business.' },
      known: {
        label: 'Do residents know of it?',
        options: { yes: 'Known', some: 'Known to some', no: 'Hardly known' },
      },
      used: {
        label: 'Is it used?',
        options: { yes: 'Used', some: 'Used by some', no: 'Hardly used' },
      },
      overlaps: { label: 'Overlaps with', hint: 'Something else that does much the same.' },
      missing: { label: 'What is missing?', hint: 'What people need and do not get here.' },
    },
    hints: {
      ask_residents:
        'It does not say what residents know of. They often know more about this than the employees. Take the sheet to some of them and ask.',
      unknown: count =>
        count === 1
          ? 'One of these is hardly known. Who can tell people about it?'
          : `${count} of these are hardly known. Who can tell people about them?`,
      not_used: count =>
        count === 1
          ? 'People know of one of these but hardly use it. Ask why before you make something new.'
          : `People know of ${count} of these but hardly use them. Ask why before you make something new.`,
      overlap: count =>
        count === 1
          ? 'One of these overlaps with another. Have those who run them met?'
          : `${count} of these overlap with others. Have those who run them met?`,
      gap: count =>
        count === 1
          ? 'Something is missing from one of these. Is it a gap you can close, or does it belong with somebody else?'
          : `Something is missing from ${count} of these. Are they gaps you can close, or do they belong with somebody else?`,
    },
    sums: {
      overlaps: count => `Overlaps: ${count}`,
      gaps: count => `Gaps: ${count}`,
    },
    example:
      'The residents named four things on offer that none of the employees had heard of. Two of them were on the same evening, and none was on a Sunday. Now one has changed its day.',
  },
  competence: {
    title: 'What we need to know',
    lead: 'Having lived with something is knowledge, too. Write down what you need to know, and who knows it already.',
    talk: 'What do some of us know about this that is not in any book?',
    empty: 'Nothing is written yet. Begin with what you wonder about most.',
    add: 'Write down something you need to know',
    columns: {
      lived: { name: 'Have lived with it', hint: 'From their own life, or as a relative.' },
      professional: { name: 'Have learnt it', hint: 'Through education or work.' },
      local: { name: 'Know the place', hint: 'Who is who, and how things are done here.' },
      practical: { name: 'Can do it', hint: 'Build, cook, sew, repair, sort out computers.' },
      missing: { name: 'We do not know', hint: 'None of us knows this yet.' },
    },
    fields: {
      what: {
        label: 'What',
        hint: 'For example what it is like to wait for an answer, or how to apply for money.',
      },
      kind: { label: 'What kind of knowledge is it?' },
      who: {
        label: 'Who has it?',
        hint: 'A role, a group or a person who has agreed to be named here.',
      },
      how: {
        label: 'How do we get hold of it?',
        hint: 'Ask somebody, invite somebody, try it ourselves.',
      },
    },
    hints: {
      no_lived:
        'Nobody is on the sheet because they have lived with this. Are they not with you, or has nobody asked them?',
      no_way: count =>
        count === 1
          ? 'There is one thing you do not know, and it does not say how you will find out. Who could you ring?'
          : `There are ${count} things you do not know, and it does not say how you will find out. Who could you ring?`,
    },
    example:
      'Everybody in the group knew the rules for support. None of them knew what it is like to open the letter. Amira did, and from then on she read every letter before it was sent.',
  },
  channel: {
    title: 'How we reach each other',
    lead: 'Agree on what you use between meetings, so that everybody hears the same. There is no chat here. People should be spared one more place to keep up with.',
    talk: 'Who did not get the message last time?',
    empty: 'Nothing is agreed yet. Begin with how you call off a meeting.',
    add: 'Write down what you use',
    fields: {
      for_what: {
        label: 'What for',
        hint: 'For example the day of the next meeting, or something urgent.',
      },
      way: {
        label: 'How do you tell each other?',
        options: {
          phone: 'Phone',
          sms: 'Text message',
          email: 'E-mail',
          social: 'Closed group on social media',
          letter: 'Letter or note',
          board: 'Notice board',
          meeting: 'We say it when we meet',
        },
      },
      keeper: {
        label: 'Who looks after it?',
        hint: 'Whoever sends the message and makes sure everybody has got it.',
      },
      left_out: {
        label: 'Who misses out if this is all?',
        hint: 'Write about groups, for example those who are not online. No names.',
      },
    },
    hints: {
      no_way: count =>
        count === 1
          ? 'In one place you have not chosen what to use.'
          : `In ${count} places you have not chosen what to use.`,
      only_digital:
        'It is all on a screen. Is there anybody who would rather get a call, or who is not online?',
      nobody_keeps: count =>
        count === 1
          ? 'In one place it does not say who looks after it. Then it may well be nobody.'
          : `In ${count} places it does not say who looks after it. Then it may well be nobody.`,
      left_out: count =>
        count === 1
          ? 'In one place you write that somebody misses out. Agree on what they get instead.'
          : `In ${count} places you write that somebody misses out. Agree on what they get instead.`,
      social:
        'The company that owns a closed group sees who is in it and what is written, and it may stay there for a long time. Never write about others there, and make it fine not to have a profile.',
    },
    example:
      'The meetings were posted in a group online, but three of those who took part never looked there. Now there is a note in the shop every Monday, and Per rings two of them. The group online is used for pictures of food.',
  },
  trials: {
    title: 'Try it out and put it to use',
    lead: 'Try the smallest thing that can give an answer. Decide beforehand when you stop. That makes it easier to dare.',
    talk: 'What is the least we can do to find out?',
    empty: 'Nothing is planned yet. Begin with something you can try in two weeks.',
    add: 'Write down something you want to try',
    fields: {
      what: { label: 'What do we try?' },
      question: { label: 'What do we want to find out?', hint: 'One question is enough.' },
      limit: { label: 'How small?', hint: 'For example four Thursdays and ten people at most.' },
      stop: {
        label: 'When do we stop?',
        hint: 'Something everybody can see, for example that fewer than three come.',
      },
      who: { label: 'Who does it?' },
      from_day: { label: 'From' },
      until_day: { label: 'Until' },
      result: { label: 'How did it go?', hint: 'It is just as useful to know that something did not work.' },
      taken_up: {
        label: 'Put to use?',
        options: { not_yet: 'Not in use yet', yes: 'In use', no: 'Was not put to use' },
      },
      owner_after: { label: 'Who has it afterwards?', hint: 'Whoever answers when something breaks.' },
    },
    hints: {
      no_stop: count =>
        count === 1
          ? 'For one trial it does not say when you stop. Write it before you begin. Afterwards it is harder.'
          : `For ${count} trials it does not say when you stop. Write it before you begin. Afterwards it is harder.`,
      no_result: count =>
        count === 1
          ? 'One trial is over, and it does not say how it went. Ask those who were there.'
          : `${count} trials are over, and it does not say how they went. Ask those who were there.`,
      no_owner: count =>
        count === 1
          ? 'One thing is in use, and it does not say who has it now. Such things soon disappear.'
          : `${count} things are in use, and it does not say who has them now. Such things soon disappear.`,
    },
    example:
      'They wanted to know whether anybody would come if the library was open on Sundays. They would try three Sundays and stop if fewer than five came. The second Sunday there were four. They stopped, asked why and moved it to Wednesday, and there it is still going.',
    known_title: 'Let others read the plan',
    known: [
      {
        title: 'People who try something similar',
        text: 'A plan gets better when somebody from outside has read it. Show them the sheet, and ask for one thing they like and one thing they wonder about. For now you have to show it yourselves. Later on, others who co-create will be able to answer you here.',
      },
    ],
  },
  running: {
    title: 'Running it together',
    lead: 'A short agreement, so that nobody has to guess. Write only what you agree on. It can be printed and signed.',
    talk: 'What happens the day the one who does most falls ill?',
    empty: 'Nothing is agreed yet. Begin with who unlocks the door.',
    add: 'Write down something you agree on',
    columns: {
      runs: { name: 'Who runs it', hint: 'Who is responsible, and who to ring.' },
      rota: { name: 'Who does what when', hint: 'The rota, and what to do when you cannot come.' },
      money: { name: 'Money', hint: 'What it costs, who pays, and what you can spend without asking.' },
      council: { name: 'The house council', hint: 'Who sits on it, for how long, and how to join.' },
      veto: {
        name: 'What the house council can say no to',
        hint: 'Also when the municipality wants something else.',
      },
      paid_work: {
        name: 'Paid work',
        hint: 'Whether this replaces something people were paid for, and who then loses by it.',
      },
      evaluate: { name: 'How we see whether it works', hint: 'What you look for together, and how often.' },
      leave: { name: 'When somebody wants to leave', hint: 'Who to tell, and who takes over.' },
    },
    fields: {
      agreed: { label: 'What we agree on' },
      matter: { label: 'What is it about?' },
      who: { label: 'Who?', hint: 'A role, a group or a person who has agreed to be named here.' },
      until_day: { label: 'Valid until', hint: 'On that day you look at it again.' },
    },
    hints: {
      not_agreed: count =>
        count === 1
          ? 'There is nothing about one thing yet. Could you fall out over it?'
          : `There is nothing about ${count} things yet. Begin with the one you might fall out over.`,
      no_day: 'The agreement has no date. Set a day when you look at it again.',
      no_term: 'There is no date for the house council. How long do people sit before others get a turn?',
      no_veto:
        'It does not say what the house council can say no to. A council that cannot say no to anything is mostly for show.',
      over: count =>
        count === 1
          ? 'One part of the agreement has run out. Does it still hold?'
          : `${count} parts of the agreement have run out. Do they still hold?`,
    },
    example:
      'Seven residents and the municipality run the swap shelf. The rota hangs on the door. The house council sits for one year at a time and can say no to moving the shelf. Nobody has lost work because of it. They asked the caretaker about that before they opened.',
  },
  year_after: {
    title: 'A year after',
    lead: 'Go back and see how it went. Ask people who never took part, too. “It ended” is as good an answer as “it is still there”.',
    talk: 'What would we do the same way again, and what would we leave out?',
    empty: 'Nobody has been asked yet. Begin with somebody who never took part.',
    add: 'Write down what somebody said',
    columns: {
      took_part: { name: 'Took part', hint: 'Residents and volunteers who were in it.' },
      never_took_part: {
        name: 'Never took part',
        hint: 'Those it could have been useful for, but who did not come.',
      },
      employee: { name: 'Employees', hint: 'Those who work with it now, or did then.' },
      leader: { name: 'Leaders', hint: 'Those who decide over time and money.' },
    },
    fields: {
      said: { label: 'What did they say?', hint: 'In their own words, but without names.' },
      teller: { label: 'Who said it?' },
      still: {
        label: 'Is it still there?',
        options: { yes: 'Still there', partly: 'Partly there', no: 'It ended' },
      },
      for_whom: { label: 'Who for?' },
      slid_back: { label: 'What has gone back to how it was?' },
      lives_on: {
        label: 'What lives on somewhere else?',
        hint: 'A friendship, a habit or an idea somebody took along.',
      },
    },
    hints: {
      nobody_outside:
        'You have not asked anybody who never took part. Only they know whether it has done something for others.',
      only_employees:
        'So far only employees and leaders have said anything. Ask some of those it was for, and some who never came.',
      ended:
        'Somebody says that it ended. Thank you for writing it down. It is as good an answer as a yes, and it helps others to know why.',
    },
    example:
      'One who took part said: “The café is gone, but the three of us still meet.” A neighbour had never heard of it. One of the employees had begun to ring instead of sending letters, and now the whole office does.',
  },
}
