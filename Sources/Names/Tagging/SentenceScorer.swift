/// Gives the tokens of sentences their scores; knows the forms it has seen and scores each once.
///
/// Most features depend on one form and a distance only, so their sum is kept for each form. What is
/// left for each token are the features over several tokens.
package struct SentenceScorer {
  package typealias Vector = FeatureScores.Vector

  /// The sums of what one form tells of itself and of its neighbours.
  struct FormScores: Sendable {
    var here = ScoreSum()
    var toNext = ScoreSum()
    var toPrevious = ScoreSum()
    var toSecondNext = ScoreSum()
    var toSecondPrevious = ScoreSum()
  }

  /// Everything that is worked out for a form.
  struct Form: Sendable {
    var scores: FormScores
    var joint: JointAttributes
    var traits: FormTraits
  }

  /// More than all features of a token together, in the model's steps.
  private static let certain: Vector.Scalar = 8000

  private let scores: FeatureScores
  private let lists: NameLists
  private let edges: FormScores
  private var attributes = FormAttributes()
  private var forms: [FormScores] = []
  private var joints: [JointAttributes] = []
  private var traitsOfForms: [FormTraits] = []

  /// Creates a scorer that has seen no form.
  package init(model: NameModel) {
    scores = model.scores
    lists = model.lists
    edges = SentenceScorer.edges(model.scores)
  }

  /// The number of forms seen.
  package var formCount: Int { forms.count }

  /// What features over several tokens read of a form.
  package func joint(of form: Int) -> JointAttributes { joints[form] }

  /// What the rules about names read of a form.
  func traits(of form: Int) -> FormTraits { traitsOfForms[form] }

  /// Adds a form and returns its number, from 0.
  package mutating func add(_ form: UnsafeBufferPointer<UInt8>) -> Int {
    add(described(form))
  }

  /// Adds a form that was described before, by this scorer or another of the same model.
  mutating func add(_ form: Form) -> Int {
    forms.append(form.scores)
    joints.append(form.joint)
    traitsOfForms.append(form.traits)
    return forms.count - 1
  }

  /// Works out what a form tells.
  mutating func described(_ form: UnsafeBufferPointer<UInt8>) -> Form {
    attributes.describe(form, lists: lists)
    var sums = FormScores()
    for feature in attributes.here { scores.add(feature, to: &sums.here) }
    for feature in attributes.near {
      scores.add(JointFeatures.shifted(feature, by: -1), to: &sums.toNext)
      scores.add(JointFeatures.shifted(feature, by: 1), to: &sums.toPrevious)
    }
    for feature in attributes.far {
      scores.add(JointFeatures.shifted(feature, by: -2), to: &sums.toSecondNext)
      scores.add(JointFeatures.shifted(feature, by: 2), to: &sums.toSecondPrevious)
    }
    // A comma parts names: no score of its neighbours may carry one across it.
    if form.count == 1, form[0] == 0x2C || form[0] == 0x3B {
      sums.here.addOutside(SentenceScorer.certain)
    }
    return Form(
      scores: sums, joint: attributes.joint,
      traits: FormTraits(
        form, small: attributes.small, joint: attributes.joint, entry: attributes.entry))
  }

  private static func edges(_ scores: FeatureScores) -> FormScores {
    var sums = FormScores()
    let edge = JointFeatures.edge.lower
    scores.add(JointFeatures.shifted(edge, by: -1), to: &sums.toNext)
    scores.add(JointFeatures.shifted(edge, by: 1), to: &sums.toPrevious)
    return sums
  }

  /// Writes the scores of a sentence's tokens, given as form numbers.
  package func score(_ sentence: ArraySlice<Int>, into result: inout [Vector]) {
    result.removeAll(keepingCapacity: true)
    let tokens = sentence.map { joints[$0] }
    let view = JointFeatures.Sentence(tokens, marks: lists.phrases.mark(tokens))
    let first = sentence.startIndex
    for position in sentence.indices {
      var sum = forms[sentence[position]].here
      sum &+= position > first ? forms[sentence[position - 1]].toNext : edges.toNext
      if position > first + 1 { sum &+= forms[sentence[position - 2]].toSecondNext }
      if position + 1 < sentence.endIndex {
        sum &+= forms[sentence[position + 1]].toPrevious
      } else {
        sum &+= edges.toPrevious
      }
      if position + 2 < sentence.endIndex {
        sum &+= forms[sentence[position + 2]].toSecondPrevious
      }
      JointFeatures.forEach(in: view, at: position - first) { scores.add($0, to: &sum) }
      result.append(sum.vector)
    }
  }
}
