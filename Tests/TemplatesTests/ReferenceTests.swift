import Templates
import Testing

struct ReferenceTests {
  @Test func everyTypeIsExplainedOnce() {
    #expect(
      Reference.markdown(for: [Sample.page, Sample.tag, Sample.page]) == """
        ## page

        What every template sees.

        | Name | Kind | Meaning |
        |---|---|---|
        | `title` | text | The site's title. |
        | `post` | [post](#post) | The letter on this page. |

        ## tag

        A tag and the posts that carry it.

        | Name | Kind | Meaning |
        |---|---|---|
        | `name` | text | The tag as first written. |
        | `count` | number | How many posts carry it. |

        ## post

        One letter.

        | Name | Kind | Meaning |
        |---|---|---|
        | `title` | text | Its title. |
        | `description` | text | A sentence \\| or two. |
        | `content` | HTML | The body. |
        | `isDraft` | true or false | Whether it is held back. |
        | `tags` | list of [tag](#tag) | Its tags. |
        | `previous` | [entry](#entry) | The post before, if any. |
        | `contents` | list of [entry](#entry) | Its table of contents. |
        | `params` | anything | Whatever the author put there. |

        ## entry

        A line of the table of contents.

        | Name | Kind | Meaning |
        |---|---|---|
        | `title` | text | The heading. |
        | `children` | list of [entry](#entry) | The headings below it. |

        """)
  }
}
