import CommandLanguage

/// The commands there are, in the order help lists them.
enum CommandCatalog {
  /// Every command.
  static let all: [any Command.Type] = [
    LoadCommand.self, UnloadCommand.self, SaveCommand.self, OpenCommand.self, DocsCommand.self,
    ShowCommand.self, WhoCommand.self, WhenCommand.self,
    SaidCommand.self, CompareCommand.self, StoriesCommand.self, StatsCommand.self,
    StatsWordsCommand.self, StatsStemsCommand.self, StatsNamesCommand.self,
    StatsNgramsCommand.self, StatsKeywordsCommand.self, StatsCollocatesCommand.self,
    StatsDispersionCommand.self, StatsTrendCommand.self, StatsGrowthCommand.self,
    FindCommand.self, WhyCommand.self,
    ExportCommand.self, ReportCommand.self,
    ZoneCommand.self, DescribeCommand.self, SameCommand.self, ApartCommand.self, NameCommand.self,
    UndoCommand.self, CorrectionsCommand.self,
    UseCommand.self, LetCommand.self, SetCommand.self,
    SourceCommand.self, ReplayCommand.self, ExpectCommand.self, RecordCommand.self,
    HistoryCommand.self, HelpCommand.self, QuitCommand.self,
  ]

  /// The language the commands make.
  static let grammar = Grammar(
    commands: all.map { $0.description }, conditionValidator: DateInput.validateCondition)

  /// The command with a name, which is not an alias.
  static func command(named name: String) -> (any Command.Type)? {
    all.first { $0.description.name == name }
  }
}
