import type { Text } from './nb.ts'

export const en: Text = {
  scope: {
    title: 'What is in our hands',
    lead: 'What can you change yourselves, what can you influence, and what do others decide? Once it is written down, you can begin where you can get somewhere.',
    talk: 'Where is the fence lowest?',
    empty: 'Nothing is written yet. Begin with one thing you can do without asking anybody.',
    add: 'Write something down',
    columns: {
      power: { name: 'In our hands', hint: 'Those of us who are here can decide this.' },
      influence: { name: 'We can influence', hint: 'Others decide, but they listen to us.' },
      outside: { name: 'Outside', hint: 'We have to live with it, or pass it on to the right place.' },
    },
    fields: {
      what: { label: 'What', hint: 'For example opening hours, a form, a rule.' },
      zone: { label: 'Where does it belong?' },
      barrier: {
        label: 'What stands in the way?',
        options: {
          none: 'Nothing in the way',
          law: 'A law',
          rule: 'A rule we made ourselves',
          routine: 'A routine',
          culture: 'Habits and attitudes',
          budget: 'Money',
          role: 'Unclear who does what',
        },
      },
      owner: { label: 'Who has the authority?', hint: 'A role, a department or a committee.' },
      action: { label: 'What do we do about it?' },
    },
    hints: {
      no_owner: count =>
        count === 1
          ? 'One thing lies outside, and it does not say who has the authority. Who can you ring and ask?'
          : `${count} things lie outside, and it does not say who has the authority. Who can you ring and ask?`,
      nothing_in_power:
        'None of this is in your own hands. Find something smaller, where the fence is lowest, and begin there.',
      habit: count =>
        `${count} obstacles are habits or routines. You can often try doing such things differently for a short while without anybody having to pass a decision.`,
      law: count =>
        count === 1
          ? 'One obstacle is a law. Look up what it actually says. In Norwegian projects it was rarely the law that stopped anything. Confidentiality was the exception. There it usually helped to explain what it would mean, and to ask people’s permission.'
          : `${count} obstacles are laws. Look up what they actually say. In Norwegian projects it was rarely the law that stopped anything. Confidentiality was the exception. There it usually helped to explain what it would mean, and to ask people’s permission.`,
    },
    sums: {
      law: count => `Law: ${count}`,
      rule: count => `Our own rules: ${count}`,
      routine: count => `Routines: ${count}`,
      culture: count => `Habits and attitudes: ${count}`,
      budget: count => `Money: ${count}`,
      role: count => `Roles: ${count}`,
    },
    example:
      '“The letter people get when they apply” was first written under “Outside”. Then it turned out that the text had been written in the office one floor up. The obstacle was a routine, the team leader there had the authority, and a new letter was out in three weeks.',
  },
  affected: {
    title: 'Who it concerns',
    lead: 'Who feels this in their everyday life, why these people, and how do you reach them? Write about groups, not about individuals.',
    talk: 'Who would have said something different from us, had they been sitting here?',
    empty: 'Nobody is written down yet. Begin with those who feel it most.',
    add: 'Write somebody down',
    fields: {
      who: { label: 'Who', hint: 'For example young people alone with children. No names.' },
      group: {
        label: 'Where do they belong?',
        options: {
          residents: 'Residents',
          civil_society: 'Volunteers and associations',
          employees: 'Public employees',
          others: 'Others',
        },
      },
      why: { label: 'Why them?', hint: 'What do they know that nobody else knows? What is in it for them?' },
      reach: {
        label: 'How do we reach them?',
        hint: 'A place where they feel safe, or somebody they trust.',
      },
      seat: {
        label: 'Do they have a seat?',
        options: {
          yes: 'Have a seat',
          not_yet: 'Have no seat yet',
          somebody_for_them: 'Somebody speaks for them',
        },
      },
      stay_away: { label: 'Which of them would not come, and why?' },
    },
    hints: {
      no_seat: count =>
        count === 1
          ? 'One group has no seat of its own at the table. What would it take for some of them to join?'
          : `${count} groups have no seat of their own at the table. What would it take for some of them to join?`,
      only_employees:
        'There are only employees here. Without residents this is cooperation between services, which may well be useful, but it is not co-creation.',
    },
    example:
      'A municipality wanted to do something about lonely old people and got the same four from the senior citizens’ council. Then they asked the home care service who never came to anything. It was men living alone on smallholdings. They came when coffee was served in the workshop of one of them.',
  },
  practice: {
    title: 'Today and earlier',
    lead: 'How is it now, and what has been tried before? Let each side write on its own first. They rarely see the same thing.',
    talk: 'What surprises us most in what the other side has written?',
    empty: 'Nothing is written yet. Begin with one ordinary day.',
    add: 'Write something down',
    columns: {
      residents: { name: 'As residents see it', hint: 'What you meet when you need something.' },
      employees: { name: 'As employees see it', hint: 'What you manage, and what you do not manage.' },
    },
    fields: {
      what: { label: 'What', hint: 'Something you do today, or something that was tried before.' },
      side: { label: 'Who sees it this way?' },
      kind: { label: 'When?', options: { today: 'This is how it is today', earlier: 'Tried before' } },
      happened: { label: 'What happens or happened?' },
      effect: { label: 'What helped, and what hurt?' },
      differently: { label: 'What should we do differently?' },
    },
    hints: {
      residents_missing:
        'So far only employees have written. Ask somebody who has stood on the other side of the counter.',
      employees_missing:
        'So far only residents have written. Let the employees say how it looks from their side, including what they do not manage.',
    },
    example:
      'The employees wrote: “We have an open day every month.” The residents wrote: “We saw the poster, but the door was locked from the inside and nobody heard us knock.” After that the door stood open.',
  },
  risks: {
    title: 'What may go wrong',
    lead: 'All work like this meets trouble. What has been talked about beforehand does less harm when it comes.',
    talk: 'It is a year from now, and this has fallen apart. What happened?',
    empty:
      'Nothing is written yet. Have a look at what others have been through, and begin with what sounds familiar.',
    add: 'Write down something that may go wrong',
    fields: {
      what: { label: 'What may go wrong?' },
      sign: { label: 'How do we notice it early?', hint: 'For example that two people do not come back.' },
      action: { label: 'What do we do then?' },
      watcher: { label: 'Who keeps an eye on it?', hint: 'Preferably one resident and one employee.' },
    },
    hints: {
      nobody_watches: count =>
        count === 1
          ? 'There is one thing nobody keeps an eye on. Who would notice it first?'
          : `There are ${count} things nobody keeps an eye on. Who would notice them first?`,
      one_watches_all: 'The same person keeps an eye on everything. What if that is the one who leaves?',
    },
    example:
      'The contact person may leave. We notice it when meetings have been moved twice. Then one of the residents rings the leader, and we ask for two people to take over together.',
    known_title: 'This has gone wrong elsewhere',
    known: [
      {
        title: 'It started too fast',
        text: 'Residents were invited before the employees knew what they wanted or could promise. The meetings grew long and went nowhere.',
        source: 'Kobro and Bjørnerud 2021, 3.7',
      },
      {
        title: 'One person carried it all',
        text: 'That one person got tired or changed jobs, and then it stopped.',
        source: 'Kobro and Bjørnerud 2021, 3.6',
      },
      {
        title: 'People were promised too much',
        text: 'Some thought they would get something for themselves. When it did not come, they left with less trust than they came with.',
      },
      {
        title: 'Everything was reorganised',
        text: 'New bosses and new roles can slow the work down. They can also make room for questions nobody could ask before.',
        source: 'Kobro and Bjørnerud 2021, 3.6',
      },
      {
        title: 'The employees outnumbered the rest',
        text: 'Then it was their language, their pace and their solutions.',
      },
      {
        title: 'The ideas ended in a drawer',
        text: 'Nobody heard what became of what they had said. Next time they did not come.',
        source: 'Kobro and Bjørnerud 2021, 4.3',
      },
      {
        title: 'Residents became cheap labour',
        text: 'They did the work, others were paid and decided. Say early who gets what.',
      },
      {
        title: 'Old disappointments were there already',
        text: 'Cooperation that once went sour makes the start heavy for both sides until it is talked about.',
        source: 'Kobro and Bjørnerud 2021, 3.5',
      },
    ],
  },
  time: {
    title: 'Time we set aside',
    lead: 'Co-creation takes time, most of it at the start. What is not in a calendar is done in the evening by whoever is kindest.',
    talk: 'What are the employees let off while they do this?',
    empty: 'No time is set aside yet. Begin with yourself.',
    add: 'Write down who gives time',
    fields: {
      who: { label: 'Who', hint: 'A role, a group or a person who has agreed to be named here.' },
      side: {
        label: 'Which side?',
        options: { employees: 'Public employees', residents: 'Residents', others: 'Others' },
      },
      hours: { label: 'Hours a month', hint: 'A whole number. For a group: all the hours together.' },
      from_day: { label: 'From' },
      until_day: { label: 'Until' },
      agreed: { label: 'Agreed with their leader' },
    },
    hints: {
      no_leader: count =>
        count === 1
          ? 'In one place an employee’s time is not agreed with the leader. Bring it up before things get busy.'
          : `In ${count} places employees’ time is not agreed with the leader. Bring it up before things get busy.`,
      residents_missing:
        'The residents’ time is not here. It counts just as much, and they often give it unpaid. What do they get in return?',
      over: count =>
        count === 1
          ? 'One agreement about time has run out.'
          : `${count} agreements about time have run out.`,
    },
    sums: {
      hours: count => (count === 1 ? '1 hour a month in all' : `${count} hours a month in all`),
      hours_of_residents: count =>
        count === 1 ? 'Residents give 1 of them' : `Residents give ${count} of them`,
    },
    example:
      'Two employees got eight hours a month each for half a year. Their leader dropped a regular meeting for both of them and wrote that on the list. Six residents counted on four hours each and had meals, bus fares and childcare covered.',
  },
  goals: {
    title: 'Goals and where they come from',
    lead: 'Many goals are set before you meet. Write them all down, also those that pull different ways, so that nobody is steered by a goal they do not know of.',
    talk: 'Who is pleased if we reach this goal, and who notices nothing?',
    empty: 'No goals are written yet. That is quite all right at the start.',
    add: 'Write down a goal',
    fields: {
      goal: { label: 'The goal', hint: 'In the words it has today.' },
      whose: {
        label: 'Where does it come from?',
        options: {
          residents: 'The residents',
          service: 'Us in the service',
          plan: 'A law or a plan',
          funder: 'Whoever pays',
        },
      },
      logic: {
        label: 'What kind of thinking is behind it?',
        hint: 'None of them is wrong. In most places all three live side by side.',
        options: {
          right: {
            label: 'Right and equal for all',
            hint: 'By the rules, and on record. Ask: Who is left out when everybody gets the same?',
          },
          results: {
            label: 'Results for the money',
            hint: 'Figures, effect and speed. Ask: What do we lose sight of when we only count?',
          },
          together: {
            label: 'Together, with trust',
            hint: 'Several find the solution, and what is between them matters. Ask: Who answers for what we do?',
          },
        },
      },
      order: {
        label: 'How deep is the change?',
        options: {
          first: {
            label: 'Do the same better',
            hint: 'A shorter queue, a clearer letter. What could be better as soon as tomorrow?',
          },
          second: {
            label: 'Do something else',
            hint: 'A new service in place of the old one. What do we have to stop doing?',
          },
          third: {
            label: 'See ourselves in a new way',
            hint: 'Who knows something here, and who helps who? How must we rethink our own role?',
          },
        },
      },
      report_day: { label: 'When is a report due?' },
      report_to: { label: 'Who to?' },
    },
    hints: {
      only_right:
        'All the goals are about doing it right and the same for everybody. Is there something people need that no rule has thought of?',
      only_results:
        'All the goals are about results for the money. What would you have wished for if nobody measured it?',
      only_together:
        'All the goals are about being in it together. How will you see that something gets better for others, too?',
      none_of_residents: 'None of the goals comes from the residents. Ask what they would have written.',
      report_soon: count =>
        count === 1
          ? 'A report on one goal is due within thirty days.'
          : `Reports on ${count} goals are due within thirty days.`,
    },
    example:
      'The county paid for “fewer young people out of work”. The young people wrote “a place where somebody knows what my name is”. Both goals stayed on the sheet. When they wrote the report, the second goal helped to explain the first.',
  },
  definitions: {
    title: 'What co-creation is to us',
    lead: 'There is no right answer. Read what others have meant by it, then write your own: once now, and once more when you have done it for a while.',
    talk: 'What is different here from what you did before?',
    empty: 'Nothing is written yet. One sentence is enough.',
    add: 'Write it in your own words',
    columns: {
      before: { name: 'Before we began', hint: 'What we think it is.' },
      underway: { name: 'Under way', hint: 'What we see that it is.' },
      after: { name: 'Afterwards', hint: 'What it turned out to be.' },
    },
    fields: {
      words: { label: 'Co-creation is', hint: 'Write it as if you explained it to a neighbour.' },
      moment: { label: 'When is this written?' },
    },
    hints: {
      look_again: 'It is a while since you wrote. Read it aloud to each other. Would you say the same today?',
    },
    example:
      'Before: “The municipality asks us what we think.” Under way: “We find out together what is wrong.” Afterwards: “We have a key to the room, and they come when we ask them to.”',
    known_title: 'What others have meant by it',
    known: [
      {
        title: 'Together all the way',
        text: 'Different people are invited as equals. Each brings what they have when the task is to be understood, and when the solution is to be designed, set going and kept going.',
        source: 'The handbook “Let’s do it together!”, 2018',
      },
      {
        title: 'Those who give and those who receive',
        text: 'A particular way of working together between those employed to give welfare and those who receive it. All use what they have, so that people grow stronger, help fits better, and it lasts for as many as possible.',
        source: 'Made jointly in the project of Kobro and Bjørnerud 2021, 3.3',
      },
      {
        title: 'A process, not a method',
        text: 'Neither a model nor a result. Nobody has the last word on what it is, but both the public side and civil society must be in it, and nobody makes solutions for others.',
        source: 'Kobro and Bjørnerud 2021, 1.1',
      },
      {
        title: 'Co-creation and co-production',
        text: 'Co-creation comes from business: those who are to have something help to shape it. Co-production means that equals develop, carry out and judge something together, again and again.',
        source: 'Lundgaard Andersen and Hygum Espersen 2017',
      },
      {
        title: 'Thin and thick',
        text: 'Thin co-creation is short and ends at the drawing board. Thick co-creation means running it together as well, over time. Most of it lies somewhere in between.',
        source: 'The report “Demokratisk innovasjon”, 2018',
      },
      {
        title: 'Unlike ordinary involvement',
        text: 'There, people are usually asked about a solution somebody has already begun. Here they are in it before it is clear what the problem is.',
        source: 'Kobro and Bjørnerud 2021, 1.1 and 3.3',
      },
    ],
  },
}
